/** A country adds fields to the victim's record; they are judged and exported as the standard's own are. */
import { readFileSync } from 'node:fs';
import { extended, extensionFrom, jsonSchema, victim } from '@openthb/core';
import { coreProfile, createValidator, defineProfile } from '@openthb/validators';

const file = new URL('register.extension.json', import.meta.url);
const register = extensionFrom(JSON.parse(readFileSync(file, 'utf8')));
const profile = defineProfile({ ...coreProfile, id: 'register', title: 'National register', extensions: [register] });

const validator = createValidator({ profile, asOf: '2024-12-31' });
const header = { record: 'victim', version: '1.0', id: 'register:1', nature: 'test' };
for (const region of ['coast', 'desert']) {
  const value = { ...header, extensions: { register: { region, benefitFrom: '2024-05' } } };
  const findings = validator.next({ ok: true, ordinal: 1, value, place: () => ({}) });
  console.log(findings.map(({ rule, path }) => `${rule} ${path}`).join() || 'accepted');
}

const { $defs } = jsonSchema(extended(victim, [register])) as { $defs: Record<string, unknown> };
console.log(Object.keys($defs).filter((name) => name.startsWith('register')));
