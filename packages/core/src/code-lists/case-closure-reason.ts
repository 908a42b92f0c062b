import { defineCodeList } from './define-code-list.js';

/** Why the work on a case ended. */
export type CaseClosureReason =
  | 'goals-reached'
  | 'moved-on'
  | 'contact-lost'
  | 'wish-of-person'
  | 'not-trafficking'
  | 'duplicate'
  | 'deceased'
  | 'other-reason';

export const caseClosureReason = defineCodeList<CaseClosureReason>({
  id: 'case-closure-reason',
  kind: 'closed',
  since: '1.0',
  codes: [
    'goals-reached',
    'moved-on',
    'contact-lost',
    'wish-of-person',
    'not-trafficking',
    'duplicate',
    'deceased',
    'other-reason',
  ],
});
