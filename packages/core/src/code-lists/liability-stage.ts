import { defineCodeList } from './define-code-list.js';

/** How far the law went against a person for what trafficking compelled. */
export type LiabilityStage = 'not-pursued' | 'investigated' | 'detained' | 'charged' | 'convicted' | 'expunged';

export const liabilityStage = defineCodeList<LiabilityStage>({
  id: 'liability-stage',
  kind: 'closed',
  since: '1.0',
  codes: ['not-pursued', 'investigated', 'detained', 'charged', 'convicted', 'expunged'],
});
