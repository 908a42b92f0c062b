import { defineCodeList } from './define-code-list.js';

/** Whether the principle of non-punishment was looked at. */
export type NonPunishment = 'applied' | 'refused' | 'not-considered';

export const nonPunishment = defineCodeList<NonPunishment>({
  id: 'non-punishment',
  kind: 'closed',
  since: '1.0',
  codes: ['applied', 'refused', 'not-considered'],
});
