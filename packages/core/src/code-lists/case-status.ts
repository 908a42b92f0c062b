import { defineCodeList } from './define-code-list.js';

/** How far the work on a case has come. */
export type CaseStatus = 'active' | 'follow-up' | 'closed' | 'closed-referred';

export const caseStatus = defineCodeList<CaseStatus>({
  id: 'case-status',
  kind: 'closed',
  since: '1.0',
  codes: ['active', 'follow-up', 'closed', 'closed-referred'],
});
