import { defineCodeList } from './define-code-list.js';

/** Why a permit was asked for or given. */
export type PermitGround =
  | 'personal-situation'
  | 'cooperation'
  | 'best-interests'
  | 'recovery'
  | 'humanitarian'
  | 'other-ground';

export const permitGround = defineCodeList<PermitGround>({
  id: 'permit-ground',
  kind: 'closed',
  since: '1.0',
  codes: ['personal-situation', 'cooperation', 'best-interests', 'recovery', 'humanitarian', 'other-ground'],
});
