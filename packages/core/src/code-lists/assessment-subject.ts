import { defineCodeList } from './define-code-list.js';

/** Whom or what an assessment of risk and security looked at. */
export type AssessmentSubject = 'receiving-caregiver' | 'receiving-household' | 'other-relatives' | 'place';

export const assessmentSubject = defineCodeList<AssessmentSubject>({
  id: 'assessment-subject',
  kind: 'closed',
  since: '0.9',
  codes: ['receiving-caregiver', 'receiving-household', 'other-relatives', 'place'],
});
