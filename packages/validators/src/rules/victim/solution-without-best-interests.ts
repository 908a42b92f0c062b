import { defineRule } from '../define-rule.js';

/** A durable solution is planned without a best-interests determination. */
export const solutionWithoutBestInterests = defineRule({
  id: 'THB-CHD-009',
  record: 'victim',
  of: 'child.durableSolutions',
  class: 'safeguard',
  severity: 'error',
  source:
    'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003), 2.2; Convention on the Rights of the Child, article 3',
  summary: 'A durable solution is planned without a best-interests determination.',
  rationale: 'The determination comes first, and says which solution it is.',
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          durableSolutions: [{ solution: 'return', state: 'planned' }],
          bestInterestsDeterminedOn: '2024-02-01',
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { durableSolutions: [{ solution: 'return', state: 'considered' }] },
      },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { durableSolutions: [{ solution: 'local-integration', state: 'planned' }] },
      },
    ],
  },
  check({ state }, { report }, { child }) {
    if (state === 'planned' && child?.bestInterestsDeterminedOn === undefined) report([]);
  },
});
