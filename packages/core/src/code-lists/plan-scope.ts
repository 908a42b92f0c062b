import { defineCodeList } from './define-code-list.js';

/** Whom or what a plan of action is about. */
export type PlanScope = 'general' | 'child' | 'labour';

export const planScope = defineCodeList<PlanScope>({
  id: 'plan-scope',
  kind: 'closed',
  since: '0.9',
  codes: ['general', 'child', 'labour'],
});
