import { defineCodeList } from './define-code-list.js';

/** What a lawyer acts in. */
export type LegalMatter =
  | 'criminal-proceedings'
  | 'own-defence'
  | 'compensation'
  | 'residence'
  | 'asylum'
  | 'labour'
  | 'family'
  | 'administrative';

export const legalMatter = defineCodeList<LegalMatter>({
  id: 'legal-matter',
  kind: 'closed',
  since: '1.0',
  codes: [
    'criminal-proceedings',
    'own-defence',
    'compensation',
    'residence',
    'asylum',
    'labour',
    'family',
    'administrative',
  ],
});
