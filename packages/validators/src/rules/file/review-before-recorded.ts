import { certainlyEarlier } from '@openthb/core';
import { defineFileRule } from '../define-file-rule.js';
import { sample } from './sample.js';

/** A record is to be looked at again on a day before this revision of it was written. */
export const reviewBeforeRecorded = defineFileRule({
  id: 'THB-LIF-001',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, life of a record',
  summary: 'A record is to be looked at again on a day before this revision of it was written.',
  rationale: 'The review that is meant has been, or the day is wrong. Partial dates are judged only where certain.',
  examples: {
    valid: [[{ ...sample.victim('xx:v1'), life: { recordedAt: '2024-03-01', reviewOn: '2024-03' } }]],
    invalid: [[{ ...sample.victim('xx:v1'), life: { recordedAt: '2024-03-01T10:00:00Z', reviewOn: '2024-02' } }]],
  },
  look({ record: { life }, report }) {
    if (certainlyEarlier(life?.reviewOn, life?.recordedAt)) report(['life', 'reviewOn']);
  },
});
