import { defineCodeList } from './define-code-list.js';

/** How far the criminal law has come with a perpetrator. */
export type CriminalJusticeStatus =
  | 'suspected'
  | 'arrested'
  | 'charged'
  | 'tried'
  | 'convicted'
  | 'convicted-of-other-offence'
  | 'acquitted'
  | 'discontinued'
  | 'at-large'
  | 'deceased';

export const criminalJusticeStatus = defineCodeList<CriminalJusticeStatus>({
  id: 'criminal-justice-status',
  kind: 'closed',
  since: '1.0',
  codes: [
    'suspected',
    'arrested',
    'charged',
    'tried',
    'convicted',
    'convicted-of-other-offence',
    'acquitted',
    'discontinued',
    'at-large',
    'deceased',
  ],
});
