import { defineJurisdiction } from './define-jurisdiction.js';
import { partyToConvention } from './party-to-convention.js';

/** Montenegro. What its own law lays down was not yet read; what binds it stands with those bodies. */
export const me = defineJurisdiction({
  id: 'me',
  title: 'Montenegro',
  country: 'ME',
  timeZone: 'Europe/Podgorica',
  within: { coe: partyToConvention },
  figures: {},
});
