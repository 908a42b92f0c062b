import { defineCodeList } from './define-code-list.js';

/** A lasting arrangement for a child's life after trafficking. */
export type DurableSolution = 'local-integration' | 'return' | 'third-country';

export const durableSolution = defineCodeList<DurableSolution>({
  id: 'durable-solution',
  kind: 'closed',
  since: '0.9',
  codes: ['local-integration', 'return', 'third-country'],
});
