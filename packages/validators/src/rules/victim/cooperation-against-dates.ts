import type { Cooperation } from '@openthb/core';
import { defineRule } from '../define-rule.js';

type Step = 'askedOn' | 'agreedOn' | 'statementOn' | 'testifiedOn';

/** The steps that lie beyond each stage of cooperation; whoever declined or withdrew may have taken any. */
const beyond: Readonly<Partial<Record<Cooperation, readonly Step[]>>> = {
  'not-asked-for': ['askedOn', 'agreedOn', 'statementOn', 'testifiedOn'],
  undecided: ['agreedOn', 'statementOn', 'testifiedOn'],
  agreed: ['statementOn', 'testifiedOn'],
  'statement-given': ['testifiedOn'],
};

/** The dates of a witness say more than what is said of the cooperation. */
export const cooperationAgainstDates = defineRule({
  id: 'THB-WIT-002',
  record: 'victim',
  of: 'witness',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'The dates of a witness say more than what is said of the cooperation.',
  rationale:
    'Who was not asked has not agreed; who is undecided has given no statement. Say how far it has come, or correct the dates.',
  examples: {
    valid: [
      { witness: { cooperation: 'agreed', askedOn: '2023-03-01', agreedOn: '2023-03-04' } },
      { witness: { cooperation: 'withdrew', statementOn: '2023-03-04' } },
    ],
    invalid: [
      { witness: { cooperation: 'not-asked-for', askedOn: '2023-03-01' } },
      { witness: { cooperation: 'undecided', agreedOn: '2023-03-01' } },
      { witness: { cooperation: 'statement-given', testifiedOn: '2023-03-01' } },
    ],
  },
  check(witness, { report }) {
    const further = beyond[witness.cooperation] ?? [];
    if (further.some((field) => witness[field] !== undefined)) report(['cooperation']);
  },
});
