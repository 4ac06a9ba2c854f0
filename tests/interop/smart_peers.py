#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in to oidc-provider and fetching from and sending to a Medplum R4 server, without a human.

    smart_peers.py REGIE MODULES      MODULES: the folder where `./dev` put the packages

Exits 4, which ctest counts as skipped, where node or the packages are absent.
"""
import json, os, shutil, subprocess, sys, tempfile, time, urllib.error, urllib.parse, urllib.request

REGIE, MODULES = sys.argv[1:3]
HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'peers')
NODE = os.path.join(MODULES, 'node_modules', '.bin', 'node')
if not os.path.exists(NODE) or not os.path.isdir(os.path.join(MODULES, 'node_modules', 'oidc-provider')):
    print(f'skipped: no node packages in {MODULES}; ./dev test installs them')
    sys.exit(4)
PLACE = tempfile.mkdtemp(prefix='smart-peers-')
CHECKS = 0


def check(what, good, shown=''):
    global CHECKS
    CHECKS += 1
    print(('ok      ' if good else 'NOT OK  ') + what)
    if not good:
        raise SystemExit(f'failed: {what}: {shown}')


def regie(*words, fails=False):
    run = subprocess.run([REGIE, *words, '--passphrase-file', PLACE + '/pass', '--profile', PLACE + '/record', '--json'],
                         capture_output=True, text=True, timeout=120)
    answer = json.loads(run.stdout) if run.stdout else {}
    if bool(run.returncode) != fails:
        raise SystemExit(f'regie {" ".join(words)}: {run.returncode} {answer} {run.stderr}')
    return answer


def call(path, body=None, method=None):
    data = json.dumps(body).encode() if body is not None else None
    request = urllib.request.Request(ORIGIN + path, data, {'content-type': 'application/fhir+json'},
                                     method=method or ('POST' if data else 'GET'))
    text = urllib.request.urlopen(request, timeout=20).read()
    return json.loads(text) if text else {}


def asked(path, form):
    """Status and JSON of a form sent to the server that signs in."""
    try:
        with urllib.request.urlopen(ORIGIN + path, urllib.parse.urlencode(form).encode(), timeout=20) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        return error.code, json.loads(error.read() or b'{}')


def observation(code, value, **more):
    return {'resourceType': 'Observation', 'status': 'final', 'subject': {'reference': 'Patient/' + PATIENT},
            'category': [{'coding': [{'system': 'http://terminology.hl7.org/CodeSystem/observation-category',
                                      'code': 'laboratory'}]}],
            'code': {'coding': [{'system': 'http://loinc.org', 'code': code, 'display': 'Glucose'}]},
            'effectiveDateTime': '2026-03-01T08:00:00+01:00',
            'valueQuantity': {'value': value, 'unit': 'mmol/L', 'system': 'http://unitsofmeasure.org', 'code': 'mmol/L'},
            **more}


def counts(report):
    services = [s for p in report['portals'] for s in p['services']]
    check('everything is complete', all(s['state'] == 'complete' for s in services), services)
    return sum(s['new'] for s in services), sum(s['changed'] for s in services)


def sign_in(*more):
    return regie('portal', 'signin', 'Huisarts', '--browser-command',
                 ' '.join([sys.executable, HERE + '/press_yes.py', *more]), '--minutes', '1', fails=bool(more))


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *parts):
        return None


def place_sent_to(query):
    """Where the authorization endpoint sends a browser that asks this."""
    try:
        urllib.request.build_opener(NoRedirect).open(ORIGIN + '/oidc/auth?' + urllib.parse.urlencode(query), timeout=20)
    except urllib.error.HTTPError as error:
        return error.headers.get('Location', '')
    return ''


server = subprocess.Popen([NODE, HERE + '/smart_portal.mjs', os.path.abspath(MODULES)], stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, text=True)
try:
    ORIGIN = server.stdout.readline().strip()
    patient = call('/test/fhir/Patient', {'resourceType': 'Patient', 'birthDate': '1954-03-18',
                                          'name': [{'family': 'Zomerland', 'given': ['Hanna']}]})
    PATIENT = patient['id']
    made = [call('/test/fhir/Observation', observation('14749-6', value)) for value in (5.1, 6.2, 7.3)]
    call('/test/fhir/Condition', {'resourceType': 'Condition', 'subject': {'reference': 'Patient/' + PATIENT},
                                  'code': {'text': 'Hooikoorts'}})
    with open(PLACE + '/pass', 'w') as file:
        file.write('fiets lamp kaas wolk regen\n')
    regie('profile', 'create', '--name', 'Hanna Zomerland', '--birth-date', '1954-03-18')
    regie('portal', 'add', '--name', 'Huisarts', '--kind', 'smart', '--url', ORIGIN + '/fhir/R4', '--also-send')

    # Signing in.
    refused = sign_in('--refuse')
    check('a refusal is told neutrally', refused['error']['code'] == 'access_denied', refused)
    signed = sign_in()
    check('signed in', signed['outcome'] == 'signed_in' and signed['stays'], signed)
    check('everything asked for was granted', signed['missing'] == [], signed)
    check('by code', call('/test/seen')['grants'] == ['authorization_code'])

    # Fetching: all, nothing new, what was created, changed and deleted there.
    new, changed = counts(regie('sync'))
    check('all resources came', new == 5 and changed == 0, (new, changed))
    new, changed = counts(regie('sync'))
    check('a second time brings nothing', new == 0 and changed == 0, (new, changed))
    made[0]['valueQuantity']['value'] = 5.5
    call(f'/test/fhir/Observation/{made[0]["id"]}', made[0], 'PUT')
    call(f'/test/fhir/Observation/{made[1]["id"]}', method='DELETE')
    call('/test/fhir/Observation', observation('14749-6', 8.4))
    new, changed = counts(regie('sync'))
    check('one new and one changed', new == 1 and changed == 1, (new, changed))
    values = sorted(f['number'] for f in regie('list', 'lab_result', '--limit', '100')['facts'] if f.get('number'))
    check('what was deleted there stays here', values == ['5.5', '6.2', '7.3', '8.4'] or values == [5.5, 6.2, 7.3, 8.4],
          values)

    # Renewing: an access token lives three seconds there.
    time.sleep(3.5)
    before = call('/test/seen')['refresh']
    counts(regie('sync'))
    seen = call('/test/seen')
    check('renewed with the refresh token', seen['grants'].count('refresh_token') > 0, seen['grants'])
    check('the refresh token rotates', len(set(seen['refresh'])) == len(seen['refresh']), len(seen['refresh']))

    # Sending, and reading it back from the server.
    regie('measure', 'add', 'weight', '71.50', '--yes')
    weights = [f for f in regie('list', 'weight', '--limit', '100')['facts'] if f.get('unit') == 'kg']
    check('the weight is there', len(weights) == 1, weights)
    regie('send', weights[0]['id'], '--portal', 'Huisarts')
    report = regie('sync')
    check('sent', [i['state'] for i in report['outbox']] == ['sent'], report['outbox'])
    there = call('/test/fhir/Observation?code=29463-7').get('entry', [])
    check('the server has it once', len(there) == 1, there)
    sent = there[0]['resource']
    check('about the right patient', sent['subject'].get('reference') == 'Patient/' + PATIENT, sent['subject'])
    check('with its value and unit', (sent['valueQuantity']['value'], sent['valueQuantity']['code']) == (71.5, 'kg'), sent)
    report = regie('sync')
    check('nothing is sent twice', len(call('/test/fhir/Observation?code=29463-7')['entry']) == 1)

    # What the server that signs in enforces.
    client = call('/test/seen')['client']
    refused = place_sent_to({'client_id': client, 'response_type': 'code', 'scope': 'openid', 'state': 's',
                             'redirect_uri': 'http://127.0.0.1:1/callback'})
    check('PKCE is enforced', 'error=invalid_request' in refused, refused)
    old, newest = call('/test/seen')['refresh'][0], call('/test/seen')['refresh'][-1]
    status, answer = asked('/oidc/token', {'grant_type': 'refresh_token', 'refresh_token': old, 'client_id': client})
    check('a refresh token that was used is refused', (status, answer.get('error')) == (400, 'invalid_grant'), answer)
    time.sleep(3.5)
    services = [s for p in regie('sync')['portals'] for s in p['services']]
    check('a permission that was ended asks to sign in', {s['state'] for s in services} == {'needs_sign_in'}, services)
    check('what was fetched stays', len(regie('list', 'lab_result', '--limit', '100')['facts']) >= 4)

    # Signing in again, and disconnecting.
    check('signed in again', sign_in()['outcome'] == 'signed_in')
    counts(regie('sync'))
    newest = call('/test/seen')['refresh'][-1]
    regie('portal', 'remove', 'Huisarts')
    status, answer = asked('/oidc/token', {'grant_type': 'refresh_token', 'refresh_token': newest, 'client_id': client})
    check('disconnecting gives the permission back', call('/test/seen')['revoked'] > 0 and status == 400, (status, answer))
    print(f'{CHECKS} checks')
finally:
    server.kill()
    shutil.rmtree(PLACE, ignore_errors=True)
