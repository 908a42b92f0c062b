import { defineCodeList } from './define-code-list.js';

/** What a part of a name is. */
export type NamePart = 'given' | 'middle' | 'patronymic' | 'family' | 'title';

export const namePart = defineCodeList<NamePart>({
  id: 'name-part',
  kind: 'closed',
  since: '0.9',
  codes: ['given', 'middle', 'patronymic', 'family', 'title'],
});
