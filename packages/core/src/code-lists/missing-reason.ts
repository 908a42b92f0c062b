import { defineCodeList } from './define-code-list.js';

/** Why a value is not there. A reason is as sensitive as the field it stands for. */
export type MissingReason =
  | 'unknown'
  | 'not-asked'
  | 'not-collected'
  | 'refused'
  | 'not-applicable'
  | 'withheld'
  | 'suppressed';

export const missingReason = defineCodeList<MissingReason>({
  id: 'missing-reason',
  kind: 'closed',
  since: '0.9',
  codes: ['unknown', 'not-asked', 'not-collected', 'refused', 'not-applicable', 'withheld', 'suppressed'],
});
