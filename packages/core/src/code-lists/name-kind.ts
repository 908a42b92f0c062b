import { defineCodeList } from './define-code-list.js';

/** What sort of name it is. */
export type NameKind = 'legal' | 'birth' | 'former' | 'used' | 'imposed';

export const nameKind = defineCodeList<NameKind>({
  id: 'name-kind',
  kind: 'closed',
  since: '0.9',
  codes: ['legal', 'birth', 'former', 'used', 'imposed'],
});
