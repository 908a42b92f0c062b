import { defineCodeList } from './define-code-list.js';

/** How long a record is kept, by what it is needed for. The days or years are a country's own. */
export type RetentionClass = 'case-open' | 'assistance' | 'proceedings' | 'statistics' | 'chronicle';

export const retentionClass = defineCodeList<RetentionClass>({
  id: 'retention-class',
  kind: 'closed',
  since: '1.0',
  codes: ['case-open', 'assistance', 'proceedings', 'statistics', 'chronicle'],
});
