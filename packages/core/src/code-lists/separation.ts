import { defineCodeList } from './define-code-list.js';

/** Whether a child is with those who must care for it. */
export type Separation = 'accompanied' | 'separated' | 'unaccompanied';

export const separation = defineCodeList<Separation>({
  id: 'separation',
  kind: 'closed',
  since: '0.9',
  codes: ['accompanied', 'separated', 'unaccompanied'],
});
