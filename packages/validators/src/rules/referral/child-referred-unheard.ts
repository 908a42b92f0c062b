import { defineRule } from '../define-rule.js';

/** A child was referred without being heard, or without its guardian's knowledge. */
export const childReferredUnheard = defineRule({
  id: 'THB-REF-013',
  record: 'referral',
  of: 'child',
  class: 'safeguard',
  severity: 'warning',
  source:
    'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003), 2.4 and 3.2',
  summary: "A child was referred without being heard, or without its guardian's knowledge.",
  rationale: 'It has happened: the record is right and is kept and counted.',
  examples: {
    valid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        child: { guardianInformed: true, childHeard: true, bestInterestsAssessedOn: '2024-02-29' },
      },
      { victim: 'xx:v1', from: 'xx:o1', to: 'xx:o2', history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }] },
    ],
    invalid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        child: { guardianInformed: true, childHeard: false, bestInterestsAssessedOn: '2024-02-29' },
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        child: { guardianInformed: false, childHeard: true, bestInterestsAssessedOn: '2024-02-29' },
      },
    ],
  },
  check({ childHeard, guardianInformed }, { report }) {
    if (childHeard === false) report(['childHeard']);
    if (guardianInformed === false) report(['guardianInformed']);
  },
});
