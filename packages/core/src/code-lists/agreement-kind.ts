import { defineCodeList } from './define-code-list.js';

/** What an agreement is about. */
export type AgreementKind =
  | 'third-country-resettlement'
  | 'twinning'
  | 'readmission'
  | 'cross-border-referral'
  | 'witness-protection'
  | 'information-exchange'
  | 'police-cooperation'
  | 'memorandum-with-ngos';

export const agreementKind = defineCodeList<AgreementKind>({
  id: 'agreement-kind',
  kind: 'open',
  since: '1.0',
  codes: [
    'third-country-resettlement',
    'twinning',
    'readmission',
    'cross-border-referral',
    'witness-protection',
    'information-exchange',
    'police-cooperation',
    'memorandum-with-ngos',
  ],
});
