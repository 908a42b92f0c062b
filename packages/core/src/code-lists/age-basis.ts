import { defineCodeList } from './define-code-list.js';

/** What a claim of age rests on. */
export type AgeBasis = 'documented' | 'assessed' | 'declared' | 'presumed';

export const ageBasis = defineCodeList<AgeBasis>({
  id: 'age-basis',
  kind: 'closed',
  since: '0.9',
  codes: ['documented', 'assessed', 'declared', 'presumed'],
});
