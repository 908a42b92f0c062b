import { defineCodeList } from './define-code-list.js';

/** The part of the response that a goal belongs to. */
export type PlanArea = 'prevention' | 'protection' | 'prosecution' | 'enabling-framework';

export const planArea = defineCodeList<PlanArea>({
  id: 'plan-area',
  kind: 'closed',
  since: '0.9',
  codes: ['prevention', 'protection', 'prosecution', 'enabling-framework'],
});
