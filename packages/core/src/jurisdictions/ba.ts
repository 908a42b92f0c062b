import { defineJurisdiction } from './define-jurisdiction.js';
import { partyToConvention } from './party-to-convention.js';

/** Bosnia and Herzegovina. What its own law lays down was not yet read; what binds it stands with those bodies. */
export const ba = defineJurisdiction({
  id: 'ba',
  title: 'Bosnia and Herzegovina',
  country: 'BA',
  timeZone: 'Europe/Sarajevo',
  within: { coe: partyToConvention },
  figures: {},
});
