import { defineJurisdiction } from './define-jurisdiction.js';
import { partyToConvention } from './party-to-convention.js';

/** Serbia. What its own law lays down was not yet read; what binds it stands with those bodies. */
export const rs = defineJurisdiction({
  id: 'rs',
  title: 'Serbia',
  country: 'RS',
  timeZone: 'Europe/Belgrade',
  within: { coe: partyToConvention },
  figures: {},
});
