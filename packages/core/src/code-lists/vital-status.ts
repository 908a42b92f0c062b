import { defineCodeList } from './define-code-list.js';

/** Whether the person is alive. */
export type VitalStatus = 'alive' | 'deceased';

export const vitalStatus = defineCodeList<VitalStatus>({
  id: 'vital-status',
  kind: 'closed',
  since: '0.9',
  codes: ['alive', 'deceased'],
});
