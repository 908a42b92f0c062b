import { defineCodeList } from './define-code-list.js';

/** A step of proceedings. */
export type ProceedingStage =
  | 'complaint'
  | 'investigation'
  | 'charge'
  | 'trial'
  | 'first-judgment'
  | 'appeal'
  | 'final-judgment'
  | 'enforcement'
  | 'ended-without-judgment';

export const proceedingStage = defineCodeList<ProceedingStage>({
  id: 'proceeding-stage',
  kind: 'closed',
  since: '1.0',
  codes: [
    'complaint',
    'investigation',
    'charge',
    'trial',
    'first-judgment',
    'appeal',
    'final-judgment',
    'enforcement',
    'ended-without-judgment',
  ],
});
