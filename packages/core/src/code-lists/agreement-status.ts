import { defineCodeList } from './define-code-list.js';

/** Whether an agreement binds. */
export type AgreementStatus = 'negotiated' | 'signed' | 'in-force' | 'suspended' | 'ended';

export const agreementStatus = defineCodeList<AgreementStatus>({
  id: 'agreement-status',
  kind: 'closed',
  since: '1.0',
  codes: ['negotiated', 'signed', 'in-force', 'suspended', 'ended'],
});
