import { defineCodeList } from './define-code-list.js';

/** What the person was promised at recruitment. */
export type Promise =
  | 'work'
  | 'marriage'
  | 'education'
  | 'travel'
  | 'papers'
  | 'family-reunification'
  | 'adoption'
  | 'money'
  | 'safety'
  | 'other-promise'
  | 'none';

export const promise = defineCodeList<Promise>({
  id: 'promise',
  kind: 'open',
  since: '1.0',
  codes: [
    'work',
    'marriage',
    'education',
    'travel',
    'papers',
    'family-reunification',
    'adoption',
    'money',
    'safety',
    'other-promise',
    'none',
  ],
});
