import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';

/** A child is to be returned or settled elsewhere, and nothing says in which country. */
export const solutionWithoutCountry = defineRule({
  id: 'THB-CHD-027',
  record: 'victim',
  of: 'child.durableSolutions',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, victim',
  summary: 'A child is to be returned or settled elsewhere, and nothing says in which country.',
  rationale: 'Without it nobody can assess the danger there; say it, or in `missing` why not.',
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          durableSolutions: [{ solution: 'third-country', state: 'planned', country: 'SE' }],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          durableSolutions: [{ solution: 'return', state: 'planned', missing: { country: 'withheld' } }],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          durableSolutions: [{ solution: 'local-integration', state: 'planned' }],
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
        child: {
          bestInterestsDeterminedOn: '2024-02-01',
          durableSolutions: [{ solution: 'third-country', state: 'planned' }],
        },
      },
    ],
  },
  check(step, { report }) {
    const elsewhere = step.state === 'planned' && step.solution !== 'local-integration';
    if (elsewhere && unexplained(step, 'country')) report([]);
  },
});
