import { defineCodeList } from './define-code-list.js';

/** What a record is made of: whether it speaks of a real person or thing. */
export type Nature = 'real' | 'de-identified' | 'synthetic' | 'test';

export const nature = defineCodeList<Nature>({
  id: 'nature',
  kind: 'closed',
  since: '0.9',
  codes: ['real', 'de-identified', 'synthetic', 'test'],
});
