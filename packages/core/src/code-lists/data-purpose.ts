import { defineCodeList } from './define-code-list.js';

/** What data are used for. */
export type DataPurpose =
  | 'identification'
  | 'assistance'
  | 'referral'
  | 'family-tracing'
  | 'return'
  | 'criminal-proceedings'
  | 'statistics'
  | 'research';

export const dataPurpose = defineCodeList<DataPurpose>({
  id: 'data-purpose',
  kind: 'closed',
  since: '0.9',
  codes: [
    'identification',
    'assistance',
    'referral',
    'family-tracing',
    'return',
    'criminal-proceedings',
    'statistics',
    'research',
  ],
});
