import { defineJurisdiction } from './define-jurisdiction.js';
import { partyToConvention } from './party-to-convention.js';

/** North Macedonia. What its own law lays down was not yet read; what binds it stands with those bodies. */
export const mk = defineJurisdiction({
  id: 'mk',
  title: 'North Macedonia',
  country: 'MK',
  timeZone: 'Europe/Skopje',
  within: { coe: partyToConvention },
  figures: {},
});
