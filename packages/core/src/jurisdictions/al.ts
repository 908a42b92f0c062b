import { defineJurisdiction } from './define-jurisdiction.js';
import { partyToConvention } from './party-to-convention.js';

/** Albania. What its own law lays down was not yet read; what binds it stands with those bodies. */
export const al = defineJurisdiction({
  id: 'al',
  title: 'Albania',
  country: 'AL',
  timeZone: 'Europe/Tirane',
  within: { coe: partyToConvention },
  figures: {},
});
