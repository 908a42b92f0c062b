import { defineCodeList } from './define-code-list.js';

/** How two records were found to be of one person. */
export type MatchMethod = 'shared-number' | 'linkage-code' | 'record-comparison' | 'person-confirmed';

export const matchMethod = defineCodeList<MatchMethod>({
  id: 'match-method',
  kind: 'closed',
  since: '1.0',
  codes: ['shared-number', 'linkage-code', 'record-comparison', 'person-confirmed'],
});
