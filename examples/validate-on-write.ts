/** A national register checks what a caseworker enters, before it is stored. */
import type { Victim } from '@openthb/core';
import { coreProfile, createValidator } from '@openthb/validators';

const entered: Victim = {
  record: 'victim',
  version: '1.0',
  id: 'al-register:7K2M9QX4',
  nature: 'test',
  sex: 'female',
  ageClaims: [{ at: 'registration', atLeast: 15, atMost: 15, basis: 'declared' }],
  citizenships: ['AL'],
  statusAssertions: [{ status: 'presumed', actor: 'other-body', object: 'identification', on: '2024-03-04' }],
  episodes: [{ forms: ['forced-begging'], recruiterRelations: ['family'], missing: { controls: 'not-asked' } }],
  child: {
    separation: 'unaccompanied',
    durableSolutions: [{ solution: 'return', state: 'planned', decidedOn: '2024-03-20' }],
  },
};

const validator = createValidator({ profile: coreProfile, asOf: '2024-03-31' });
const findings = validator.next({ ok: true, ordinal: 1, value: entered, place: () => ({}) });

// Structure and sense are in order, so the record may be stored; the planned return may not go on.
const mayBeStored = findings.every((finding) => finding.class === 'safeguard' || finding.severity !== 'error');
console.log(mayBeStored ? 'The record may be stored.' : 'The record must be corrected.');
for (const { severity, rule, message, path } of findings)
  console.log(`${severity} ${rule} at ${path || '/'}: ${message}`);
