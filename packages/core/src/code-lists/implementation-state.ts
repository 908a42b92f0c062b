import { defineCodeList } from './define-code-list.js';

/** How far a provision or agreement is used. */
export type ImplementationState = 'not-used' | 'rarely-used' | 'partly-used' | 'used';

export const implementationState = defineCodeList<ImplementationState>({
  id: 'implementation-state',
  kind: 'closed',
  since: '1.0',
  codes: ['not-used', 'rarely-used', 'partly-used', 'used'],
});
