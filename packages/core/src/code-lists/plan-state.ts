import { defineCodeList } from './define-code-list.js';

/** How far a planned step has come. */
export type PlanState = 'considered' | 'planned' | 'carried-out' | 'cancelled';

export const planState = defineCodeList<PlanState>({
  id: 'plan-state',
  kind: 'closed',
  since: '0.9',
  codes: ['considered', 'planned', 'carried-out', 'cancelled'],
});
