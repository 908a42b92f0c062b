import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';

/** A screening found the elements met, and does not say on what it rests. */
export const elementsMetWithoutEvidence = defineRule({
  id: 'THB-SCR-001',
  record: 'victim',
  of: 'screenings',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, victim',
  summary: 'A screening found the elements met, and does not say on what it rests.',
  rationale: 'Name the evidence, or the reason in `missing`: a result that nobody can check helps nobody.',
  examples: {
    valid: [
      { screenings: [{ instrument: 'national', result: 'elements-met', evidence: ['statement-of-person'] }] },
      { screenings: [{ instrument: 'national', result: 'insufficient-information' }] },
    ],
    invalid: [{ screenings: [{ instrument: 'national', result: 'elements-met' }] }],
  },
  check(screening, { report }) {
    if (screening.result === 'elements-met' && unexplained(screening, 'evidence')) report([]);
  },
});
