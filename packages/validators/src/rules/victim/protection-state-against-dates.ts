import { defineRule } from '../define-rule.js';

/** A protection measure is only asked for or refused, and has days on which it was there. */
export const protectionStateAgainstDates = defineRule({
  id: 'THB-WIT-005',
  record: 'victim',
  of: 'witness.protections',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'A protection measure is only asked for or refused, and has days on which it was there.',
  rationale: 'Whoever reads one of the two believes the person safe, or does not.',
  examples: {
    valid: [
      {
        witness: {
          cooperation: 'agreed',
          protections: [{ measure: 'relocation', state: 'requested', requestedOn: '2023-03-01' }],
        },
      },
      {
        witness: {
          cooperation: 'agreed',
          protections: [{ measure: 'relocation', state: 'in-place', from: '2023-03-05' }],
        },
      },
    ],
    invalid: [
      {
        witness: {
          cooperation: 'agreed',
          protections: [{ measure: 'relocation', state: 'requested', from: '2023-03-01' }],
        },
      },
      {
        witness: {
          cooperation: 'agreed',
          protections: [{ measure: 'relocation', state: 'refused', until: '2023-03-01' }],
        },
      },
    ],
  },
  check({ state, from, until }, { report }) {
    const absent = state === 'requested' || state === 'refused';
    if (absent && (from !== undefined || until !== undefined)) report(['state']);
  },
});
