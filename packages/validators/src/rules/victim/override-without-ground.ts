import { defineRule } from '../define-rule.js';
import { overrideUnexplained } from '../override.js';

/** Data are held without consent, and neither role nor ground of the decision is recorded. */
export const overrideWithoutGround = defineRule({
  id: 'THB-CON-002',
  record: 'victim',
  of: 'authorisations',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0',
  summary: 'Data are held without consent, and neither role nor ground of the decision is recorded.',
  rationale: 'Whoever decides for a person says in what office and by what rule.',
  examples: {
    valid: [
      {
        authorisations: [
          { basis: 'vital-interests', overrideRole: 'Duty officer', overrideGround: 'Law 9669, art. 4' },
        ],
      },
      { authorisations: [{ basis: 'consent' }] },
    ],
    invalid: [
      { authorisations: [{ basis: 'vital-interests' }] },
      { authorisations: [{ basis: 'legal-duty', overrideRole: 'Duty officer' }] },
    ],
  },
  check(authorisation, { report }) {
    if (overrideUnexplained(authorisation)) report(['basis']);
  },
});
