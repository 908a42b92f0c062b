import { defineCodeList } from './define-code-list.js';

/** What an assessment of risk and security found. */
export type AssessmentResult = 'no-risk-found' | 'risk-found' | 'implicated' | 'inconclusive';

export const assessmentResult = defineCodeList<AssessmentResult>({
  id: 'assessment-result',
  kind: 'closed',
  since: '0.9',
  codes: ['no-risk-found', 'risk-found', 'implicated', 'inconclusive'],
});
