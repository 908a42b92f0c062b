import { defineJurisdiction } from './define-jurisdiction.js';
import { partyToConvention } from './party-to-convention.js';

/** Croatia. What its own law lays down was not yet read; what binds it stands with those bodies. */
export const hr = defineJurisdiction({
  id: 'hr',
  title: 'Croatia',
  country: 'HR',
  timeZone: 'Europe/Zagreb',
  within: { coe: partyToConvention, eu: { value: true, source: 'Treaty of Accession', from: '2013-07-01' } },
  figures: {},
});
