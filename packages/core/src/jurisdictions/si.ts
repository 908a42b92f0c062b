import { defineJurisdiction } from './define-jurisdiction.js';
import { partyToConvention } from './party-to-convention.js';

/** Slovenia. What its own law lays down was not yet read; what binds it stands with those bodies. */
export const si = defineJurisdiction({
  id: 'si',
  title: 'Slovenia',
  country: 'SI',
  timeZone: 'Europe/Ljubljana',
  within: { coe: partyToConvention, eu: { value: true, source: 'Treaty of Accession', from: '2004-05-01' } },
  figures: {},
});
