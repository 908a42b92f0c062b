import { defineCodeList } from './define-code-list.js';

/** What an assertion of status is about. */
export type DecisionObject = 'identification' | 'assistance' | 'data';

export const decisionObject = defineCodeList<DecisionObject>({
  id: 'decision-object',
  kind: 'closed',
  since: '0.9',
  codes: ['identification', 'assistance', 'data'],
});
