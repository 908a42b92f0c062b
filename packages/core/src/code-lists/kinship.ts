import { defineCodeList } from './define-code-list.js';

/** What another victim is to this one. */
export type Kinship = 'parent' | 'child' | 'sibling' | 'partner' | 'other-relative' | 'same-group';

export const kinship = defineCodeList<Kinship>({
  id: 'kinship',
  kind: 'closed',
  since: '0.9',
  codes: ['parent', 'child', 'sibling', 'partner', 'other-relative', 'same-group'],
});
