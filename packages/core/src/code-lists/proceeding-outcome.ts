import { defineCodeList } from './define-code-list.js';

/** What proceedings came to. */
export type ProceedingOutcome =
  | 'conviction'
  | 'conviction-other-offence'
  | 'acquittal'
  | 'claim-granted'
  | 'claim-dismissed'
  | 'settled'
  | 'dropped';

export const proceedingOutcome = defineCodeList<ProceedingOutcome>({
  id: 'proceeding-outcome',
  kind: 'closed',
  since: '1.0',
  codes: [
    'conviction',
    'conviction-other-offence',
    'acquittal',
    'claim-granted',
    'claim-dismissed',
    'settled',
    'dropped',
  ],
});
