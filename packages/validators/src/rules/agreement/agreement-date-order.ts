import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** An agreement ended before it was signed or came into force. */
export const agreementDateOrder = defineRule({
  id: 'THB-CHR-020',
  record: 'agreement',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, agreement',
  summary: 'An agreement ended before it was signed or came into force.',
  rationale: 'Partial dates are judged only where certain.',
  examples: {
    valid: [
      { title: 'Agreement', kind: 'twinning', status: 'ended', signedOn: '2004-03-24', from: '2004', until: '2004-12' },
    ],
    invalid: [
      { title: 'Agreement', kind: 'twinning', status: 'ended', from: '2004-06', until: '2003' },
      { title: 'Agreement', kind: 'twinning', status: 'ended', signedOn: '2004-03-24', until: '2004-02' },
    ],
  },
  check({ signedOn, from, until }, { report }) {
    if (certainlyBefore(until, from) || certainlyBefore(until, signedOn)) report(['until']);
  },
});
