import { protectTables } from '@openthb/anonymizers';
import { jsonSchema, type Victim, victim } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import { codec, findingReporter } from '@openthb/core/io-ts';
import { ctdc } from '@openthb/exchange';
import { detectedVictims } from '@openthb/reporting';
import { coreProfile, createValidator } from '@openthb/validators';

/** A program of a user's: compiled and run outside the workspace, against the packages as they are published. */
const person: Victim = { record: 'victim', version: '1.0', id: 'xx:v1', nature: 'test', sex: 'female' };

const validator = createValidator({ profile: coreProfile, asOf: '2024-12-31' });
const records: readonly unknown[] = [person, ...generate({ records: 20, seed: 'consumer', asOf: '2024-12-31' })];
const findings = records
  .filter((value) => (value as { nature: string }).nature === 'test')
  .map((value, index) => validator.next({ ok: true, ordinal: index + 1, value, place: () => ({}) }));

const refused = findingReporter.report(codec(victim).decode({ ...person, sex: 1 }));
const facts = [
  findings.flat().length,
  refused.length,
  victim.schema.safeParse(person).success,
  jsonSchema(victim)['$id'],
  ctdc.id,
];
if (facts.join() !== '0,1,true,urn:openthb:1.0:victim,ctdc' || typeof protectTables !== 'function') {
  throw new Error(`The packages are not whole: ${facts.join()}, ${detectedVictims.id}`);
}
