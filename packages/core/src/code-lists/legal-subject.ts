import { defineCodeList } from './define-code-list.js';

/** What a provision of law gives or demands. */
export type LegalSubject =
  | 'offence-of-trafficking'
  | 'offence-of-knowing-use'
  | 'identification'
  | 'child-presumption'
  | 'guardianship'
  | 'assistance'
  | 'recovery-and-reflection'
  | 'temporary-residence'
  | 'compensation'
  | 'repatriation-and-return'
  | 'non-punishment'
  | 'witness-protection'
  | 'private-life'
  | 'national-rapporteur'
  | 'statistics';

export const legalSubject = defineCodeList<LegalSubject>({
  id: 'legal-subject',
  kind: 'closed',
  since: '1.0',
  codes: [
    'offence-of-trafficking',
    'offence-of-knowing-use',
    'identification',
    'child-presumption',
    'guardianship',
    'assistance',
    'recovery-and-reflection',
    'temporary-residence',
    'compensation',
    'repatriation-and-return',
    'non-punishment',
    'witness-protection',
    'private-life',
    'national-rapporteur',
    'statistics',
  ],
});
