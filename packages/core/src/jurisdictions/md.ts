import { defineJurisdiction } from './define-jurisdiction.js';
import { partyToConvention } from './party-to-convention.js';

/** Moldova. What its own law lays down was not yet read; what binds it stands with those bodies. */
export const md = defineJurisdiction({
  id: 'md',
  title: 'Moldova',
  country: 'MD',
  timeZone: 'Europe/Chisinau',
  within: { coe: partyToConvention },
  figures: {},
});
