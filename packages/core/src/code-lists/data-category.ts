import { defineCodeList } from './define-code-list.js';

/** What sort of data. */
export type DataCategory =
  | 'identity'
  | 'background'
  | 'exploitation'
  | 'health'
  | 'child-protection'
  | 'legal-status'
  | 'assistance';

export const dataCategory = defineCodeList<DataCategory>({
  id: 'data-category',
  kind: 'closed',
  since: '0.9',
  codes: ['identity', 'background', 'exploitation', 'health', 'child-protection', 'legal-status', 'assistance'],
});
