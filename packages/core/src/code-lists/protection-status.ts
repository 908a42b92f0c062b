import { defineCodeList } from './define-code-list.js';

/** International protection that a person has asked for or holds. */
export type ProtectionStatus =
  | 'asylum-seeker'
  | 'refugee'
  | 'complementary-protection'
  | 'temporary-protection'
  | 'stateless-person'
  | 'none';

export const protectionStatus = defineCodeList<ProtectionStatus>({
  id: 'protection-status',
  kind: 'closed',
  since: '0.9',
  codes: ['asylum-seeker', 'refugee', 'complementary-protection', 'temporary-protection', 'stateless-person', 'none'],
});
