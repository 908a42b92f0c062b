import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

const steps = ['askedOn', 'agreedOn', 'statementOn', 'testifiedOn'] as const;

/** The steps of a witness run backwards. */
export const witnessDateOrder = defineRule({
  id: 'THB-WIT-001',
  record: 'victim',
  of: 'witness',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'The steps of a witness run backwards.',
  rationale:
    'A person is asked, agrees, gives a statement and testifies, in this order. Partial dates are judged only where certain.',
  examples: {
    valid: [
      {
        witness: {
          cooperation: 'testified',
          askedOn: '2023-03-01',
          agreedOn: '2023-03',
          statementOn: '2023-04-02',
          testifiedOn: '2024',
        },
      },
      {},
    ],
    invalid: [
      { witness: { cooperation: 'agreed', askedOn: '2023-03-10', agreedOn: '2023-03-09' } },
      { witness: { cooperation: 'statement-given', agreedOn: '2023-03-10', statementOn: '2023-02' } },
      { witness: { cooperation: 'testified', askedOn: '2023-03-10', testifiedOn: '2022' } },
    ],
  },
  check(witness, { report }) {
    for (let index = 1; index < steps.length; index += 1) {
      const on = witness[steps[index]!];
      if (on === undefined) continue;
      for (let earlier = 0; earlier < index; earlier += 1) {
        if (!certainlyBefore(on, witness[steps[earlier]!])) continue;
        report([steps[index]!]);
        break;
      }
    }
  },
});
