import { defineRule } from '../define-rule.js';

/** An entry says how far something is done, and not what was promised. */
export const fulfilmentOfNothing = defineRule({
  id: 'THB-CRN-002',
  record: 'milestone',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, milestone',
  summary: 'An entry says how far something is done, and not what was promised.',
  rationale: 'Name the commitments, or the entry of the promise.',
  examples: {
    valid: [
      { title: 'Plan promised', kind: 'commitment', on: '2003-12-10', fulfilment: 'fulfilled', source: 'Declaration' },
      {
        title: 'Report',
        kind: 'report',
        on: '2004-06',
        commitments: ['child-plan'],
        fulfilment: 'partly-fulfilled',
        source: 'Report',
      },
    ],
    invalid: [{ title: 'Meeting', kind: 'meeting', on: '2004-06', fulfilment: 'partly-fulfilled', source: 'Minutes' }],
  },
  check({ kind, commitments, fulfils, fulfilment }, { report }) {
    const promised = kind === 'commitment' || commitments !== undefined || fulfils !== undefined;
    if (fulfilment !== undefined && !promised) report(['fulfilment']);
  },
});
