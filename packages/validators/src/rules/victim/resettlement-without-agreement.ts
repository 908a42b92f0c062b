import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';

/** A resettlement does not say under which agreement it happens. */
export const resettlementWithoutAgreement = defineRule({
  id: 'THB-RET-013',
  record: 'victim',
  of: 'returns',
  class: 'validity',
  severity: 'info',
  source: 'Sofia Declaration (2003): resettlement of victim-witnesses in third countries',
  summary: 'A resettlement does not say under which agreement it happens.',
  rationale: 'Name the agreement, or say in `missing` that there is none: so it shows which agreements are used.',
  examples: {
    valid: [
      {
        returns: [
          {
            kind: 'resettlement',
            state: 'carried-out',
            consentedOn: '2023-01',
            riskAssessedOn: '2023-01',
            carriedOutOn: '2023-03',
            agreement: 'xx:g1',
          },
        ],
      },
      {
        returns: [
          {
            kind: 'resettlement',
            state: 'carried-out',
            consentedOn: '2023-01',
            riskAssessedOn: '2023-01',
            carriedOutOn: '2023-03',
            missing: { agreement: 'withheld' },
          },
        ],
      },
      { returns: [{ kind: 'resettlement', state: 'considered' }] },
      { returns: [{ kind: 'voluntary', state: 'considered' }] },
      { returns: [{ kind: 'resettlement', state: 'cancelled' }] },
    ],
    invalid: [
      {
        returns: [
          {
            kind: 'resettlement',
            state: 'carried-out',
            consentedOn: '2023-01',
            riskAssessedOn: '2023-01',
            carriedOutOn: '2023-03',
          },
        ],
      },
      { returns: [{ kind: 'resettlement', state: 'planned', consentedOn: '2024-01', riskAssessedOn: '2024-01' }] },
    ],
  },
  check(step, { report }) {
    const taken = step.state === 'planned' || step.state === 'carried-out';
    if (step.kind === 'resettlement' && taken && unexplained(step, 'agreement')) report([]);
  },
});
