import { defineRule } from '../define-rule.js';

/** A durable solution is planned, and the child's views on it are not recorded. */
export const solutionWithoutViews = defineRule({
  id: 'THB-CHD-010',
  record: 'victim',
  of: 'child.durableSolutions',
  class: 'safeguard',
  severity: 'warning',
  source:
    'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003), 2.4; Convention on the Rights of the Child, article 12',
  summary: "A durable solution is planned, and the child's views on it are not recorded.",
  rationale: 'The child is heard on what is to become of it, according to age and maturity.',
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { durableSolutions: [{ solution: 'return', state: 'planned' }], viewsRecordedOn: '2024-02-01' },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { durableSolutions: [{ solution: 'local-integration', state: 'considered' }] },
      },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { durableSolutions: [{ solution: 'return', state: 'planned' }] },
      },
    ],
  },
  check({ state }, { report }, { child }) {
    if (state === 'planned' && child?.viewsRecordedOn === undefined) report([]);
  },
});
