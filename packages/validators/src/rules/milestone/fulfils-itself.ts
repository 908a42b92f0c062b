import { defineRule } from '../define-rule.js';

/** An entry of the chronicle fulfils itself. */
export const fulfilsItself = defineRule({
  id: 'THB-CRN-001',
  record: 'milestone',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, milestone',
  summary: 'An entry of the chronicle fulfils itself.',
  rationale: 'Name the entry of the promise.',
  examples: {
    valid: [{ title: 'Plan adopted', kind: 'plan', on: '2004-06', fulfils: 'xx:m0', source: 'Official gazette' }],
    invalid: [
      { title: 'Plan adopted', kind: 'plan', on: '2004-06', fulfils: 'xx:example', source: 'Official gazette' },
    ],
  },
  check({ id, fulfils }, { report }) {
    if (fulfils === id) report(['fulfils']);
  },
});
