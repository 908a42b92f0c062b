import { defineCodeList } from './define-code-list.js';

/** Whether a plan of action is in force. */
export type PlanStatus = 'draft' | 'adopted' | 'ended';

export const planStatus = defineCodeList<PlanStatus>({
  id: 'plan-status',
  kind: 'closed',
  since: '0.9',
  codes: ['draft', 'adopted', 'ended'],
});
