import { defineCodeList } from './define-code-list.js';

/** Which decision on the same matter it is. */
export type DecisionKind = 'first' | 'review' | 'appeal' | 'revocation';

export const decisionKind = defineCodeList<DecisionKind>({
  id: 'decision-kind',
  kind: 'closed',
  since: '0.9',
  codes: ['first', 'review', 'appeal', 'revocation'],
});
