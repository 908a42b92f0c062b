import { defineCodeList } from './define-code-list.js';

/** The moment that an age is claimed for. */
export type AgeMoment = 'entry' | 'exploitation-start' | 'registration';

export const ageMoment = defineCodeList<AgeMoment>({
  id: 'age-moment',
  kind: 'closed',
  since: '0.9',
  codes: ['entry', 'exploitation-start', 'registration'],
});
