import { defineCodeList } from './define-code-list.js';

/** Whether something that protects or helps is in place. */
export type MeasureState = 'requested' | 'in-place' | 'refused' | 'ended';

export const measureState = defineCodeList<MeasureState>({
  id: 'measure-state',
  kind: 'closed',
  since: '1.0',
  codes: ['requested', 'in-place', 'refused', 'ended'],
});
