import { defineRule } from '../define-rule.js';

/** A child is referred, and its best interests, its views or its guardian's knowledge of it are not recorded. */
export const childReferralBestInterests = defineRule({
  id: 'THB-REF-005',
  record: 'referral',
  of: 'child',
  class: 'safeguard',
  severity: 'warning',
  source:
    'Sofia Declaration (2003); UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003)',
  summary: "A child is referred, and its best interests, its views or its guardian's knowledge of it are not recorded.",
  rationale: 'The referral of a child is adapted to it.',
  examples: {
    valid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'national',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        child: { guardianInformed: true, childHeard: true, bestInterestsAssessedOn: '2024-02-29' },
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'national',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'national',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        child: { guardianInformed: true, childHeard: true, missing: { bestInterestsAssessedOn: 'not-applicable' } },
      },
    ],
    invalid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        kind: 'national',
        history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }],
        child: { guardianInformed: true },
      },
    ],
  },
  check(child, { report }) {
    for (const field of ['guardianInformed', 'childHeard', 'bestInterestsAssessedOn'] as const) {
      if (child[field] === undefined && child.missing?.[field] !== 'not-applicable') report([field]);
    }
  },
});
