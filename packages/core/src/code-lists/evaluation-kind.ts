import { defineCodeList } from './define-code-list.js';

/** How a plan was looked at. */
export type EvaluationKind = 'monitoring' | 'review' | 'evaluation';

export const evaluationKind = defineCodeList<EvaluationKind>({
  id: 'evaluation-kind',
  kind: 'closed',
  since: '1.0',
  codes: ['monitoring', 'review', 'evaluation'],
});
