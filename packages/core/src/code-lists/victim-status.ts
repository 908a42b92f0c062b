import { defineCodeList } from './define-code-list.js';

/** How far a person is thought, presumed or found to be a victim. */
export type VictimStatus = 'potential' | 'presumed' | 'identified' | 'not-a-victim' | 'declined' | 'closed';

export const victimStatus = defineCodeList<VictimStatus>({
  id: 'victim-status',
  kind: 'closed',
  since: '0.9',
  codes: ['potential', 'presumed', 'identified', 'not-a-victim', 'declined', 'closed'],
});
