import { defineCodeList } from './define-code-list.js';
import { type CountryCode, countryCodes } from './generated/country-codes.js';

export type { CountryCode };

/**
 * Countries and territories by ISO 3166-1 alpha-2; countries that no longer exist by the four letters of ISO 3166-3,
 * since `CS` alone has meant two of them. `XK` is user-assigned; its dictionary entry has the note.
 */
export const country = defineCodeList<CountryCode>({
  id: 'country',
  kind: 'closed',
  since: '0.9',
  codes: countryCodes,
});
