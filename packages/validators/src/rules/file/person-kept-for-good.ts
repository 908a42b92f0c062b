import { defineFileRule } from '../define-file-rule.js';
import { sample } from './sample.js';
import { speaksOfAPerson } from './speaks-of-a-person.js';

/** A record about a person is to be kept for good. */
export const personKeptForGood = defineFileRule({
  id: 'THB-LIF-003',
  class: 'safeguard',
  severity: 'error',
  source: 'OpenTHB 1.0, life of a record',
  summary: 'A record about a person is to be kept for good.',
  rationale: 'Only what speaks of no person is kept for good. Take another class, or turn it into statistics.',
  examples: {
    valid: [
      [{ ...sample.victim('xx:v1', 'real'), life: { retention: 'proceedings' } }],
      [{ ...sample.organization('xx:o1'), life: { retention: 'chronicle' } }],
    ],
    invalid: [[{ ...sample.victim('xx:v1'), life: { retention: 'chronicle' } }]],
  },
  look({ record: { record, life }, report }) {
    if (life?.retention === 'chronicle' && speaksOfAPerson(record)) report(['life', 'retention']);
  },
});
