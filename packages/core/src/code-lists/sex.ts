import { defineCodeList } from './define-code-list.js';

/** Sex as registered or observed. */
export type Sex = 'female' | 'male' | 'other';

export const sex = defineCodeList<Sex>({
  id: 'sex',
  kind: 'closed',
  since: '0.9',
  codes: ['female', 'male', 'other'],
});
