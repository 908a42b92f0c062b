import { defineCodeList } from './define-code-list.js';

/** What sort of proceedings they are. */
export type ProceedingKind = 'criminal' | 'civil' | 'labour' | 'administrative';

export const proceedingKind = defineCodeList<ProceedingKind>({
  id: 'proceeding-kind',
  kind: 'closed',
  since: '1.0',
  codes: ['criminal', 'civil', 'labour', 'administrative'],
});
