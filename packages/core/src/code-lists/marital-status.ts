import { defineCodeList } from './define-code-list.js';

/** Marital status under the law. */
export type MaritalStatus = 'single' | 'married' | 'registered-partnership' | 'separated' | 'divorced' | 'widowed';

export const maritalStatus = defineCodeList<MaritalStatus>({
  id: 'marital-status',
  kind: 'closed',
  since: '0.9',
  codes: ['single', 'married', 'registered-partnership', 'separated', 'divorced', 'widowed'],
});
