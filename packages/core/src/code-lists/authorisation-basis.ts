import { defineCodeList } from './define-code-list.js';

/** On what ground data are held or passed on, or a step is taken. */
export type AuthorisationBasis =
  | 'consent'
  | 'assent-and-caregiver-consent'
  | 'caregiver-consent'
  | 'best-interests'
  | 'vital-interests'
  | 'legal-duty';

export const authorisationBasis = defineCodeList<AuthorisationBasis>({
  id: 'authorisation-basis',
  kind: 'closed',
  since: '0.9',
  codes: [
    'consent',
    'assent-and-caregiver-consent',
    'caregiver-consent',
    'best-interests',
    'vital-interests',
    'legal-duty',
  ],
});
