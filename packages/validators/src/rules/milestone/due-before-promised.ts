import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** What was promised was due before it was promised. */
export const dueBeforePromised = defineRule({
  id: 'THB-CRN-004',
  record: 'milestone',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, milestone',
  summary: 'What was promised was due before it was promised.',
  rationale: 'Partial dates are judged only where certain.',
  examples: {
    valid: [
      {
        title: 'Plan promised',
        kind: 'commitment',
        on: '2003-12-10',
        dueOn: '2003-12',
        fulfilment: 'fulfilled',
        source: 'Declaration',
      },
    ],
    invalid: [
      {
        title: 'Plan promised',
        kind: 'commitment',
        on: '2003-12-10',
        dueOn: '2003-11',
        fulfilment: 'fulfilled',
        source: 'Declaration',
      },
    ],
  },
  check({ on, dueOn }, { report }) {
    if (certainlyBefore(dueOn, on)) report(['dueOn']);
  },
});
