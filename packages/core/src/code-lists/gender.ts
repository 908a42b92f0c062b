import { defineCodeList } from './define-code-list.js';

/** The person's own gender, where it was asked apart from sex. */
export type Gender =
  | 'woman-or-girl'
  | 'man-or-boy'
  | 'transgender-woman'
  | 'transgender-man'
  | 'non-conforming'
  | 'transgender-or-non-conforming';

export const gender = defineCodeList<Gender>({
  id: 'gender',
  kind: 'closed',
  since: '0.9',
  codes: [
    'woman-or-girl',
    'man-or-boy',
    'transgender-woman',
    'transgender-man',
    'non-conforming',
    'transgender-or-non-conforming',
  ],
  parents: {
    'transgender-woman': 'transgender-or-non-conforming',
    'transgender-man': 'transgender-or-non-conforming',
    'non-conforming': 'transgender-or-non-conforming',
  },
});
