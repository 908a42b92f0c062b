import { defineRule } from '../define-rule.js';

/** A case is said to be related to itself. */
export const caseRelatedToItself = defineRule({
  id: 'THB-COH-022',
  record: 'case',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, case',
  summary: 'A case is said to be related to itself.',
  rationale: 'It would be joined with itself.',
  examples: {
    valid: [{ status: 'active', victims: ['xx:v1'], relatedCases: ['xx:k2'] }],
    invalid: [{ status: 'active', victims: ['xx:v1'], relatedCases: ['xx:k2', 'xx:example'] }],
  },
  check({ id, relatedCases = [] }, { report }) {
    const index = relatedCases.indexOf(id);
    if (index !== -1) report(['relatedCases', index]);
  },
});
