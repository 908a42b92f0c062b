import { defineRule } from '../define-rule.js';
import { unexplained } from '../unexplained.js';

/** A case names no victim, event or perpetrator. */
export const emptyCase = defineRule({
  id: 'THB-COH-021',
  record: 'case',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, case',
  summary: 'A case names no victim, event or perpetrator.',
  rationale: 'It joins nothing. Name them, or the reason in `missing`.',
  examples: {
    valid: [
      { status: 'active', events: ['xx:e1'] },
      { status: 'active', missing: { victims: 'withheld' } },
      { status: 'active', perpetrators: ['xx:p1'] },
    ],
    invalid: [{ status: 'active', openedOn: '2023-03' }],
  },
  check(caseRecord, { report }) {
    const joined = ['victims', 'events', 'perpetrators'] as const;
    if (joined.every((field) => unexplained(caseRecord, field))) report([]);
  },
});
