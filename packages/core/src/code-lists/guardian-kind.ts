import { defineCodeList } from './define-code-list.js';

/** In what capacity somebody acts for a child. */
export type GuardianKind = 'parent' | 'guardian' | 'temporary-guardian' | 'representative';

export const guardianKind = defineCodeList<GuardianKind>({
  id: 'guardian-kind',
  kind: 'closed',
  since: '0.9',
  codes: ['parent', 'guardian', 'temporary-guardian', 'representative'],
});
