import { defineCodeList } from './define-code-list.js';

/** What a permit allows its holder. */
export type PermitKind = 'reflection' | 'temporary-residence' | 'permanent-residence';

export const permitKind = defineCodeList<PermitKind>({
  id: 'permit-kind',
  kind: 'closed',
  since: '1.0',
  codes: ['reflection', 'temporary-residence', 'permanent-residence'],
});
