import { defineCodeList } from './define-code-list.js';

/** Why a receiver did not take a referral on. */
export type RefusalReason =
  | 'no-capacity'
  | 'outside-mandate'
  | 'criteria-not-met'
  | 'not-safe'
  | 'no-authorisation'
  | 'incomplete'
  | 'other-refusal';

export const refusalReason = defineCodeList<RefusalReason>({
  id: 'refusal-reason',
  kind: 'closed',
  since: '0.9',
  codes: [
    'no-capacity',
    'outside-mandate',
    'criteria-not-met',
    'not-safe',
    'no-authorisation',
    'incomplete',
    'other-refusal',
  ],
});
