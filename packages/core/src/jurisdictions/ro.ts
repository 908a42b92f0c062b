import { defineJurisdiction } from './define-jurisdiction.js';
import { partyToConvention } from './party-to-convention.js';

/** Romania. What its own law lays down was not yet read; what binds it stands with those bodies. */
export const ro = defineJurisdiction({
  id: 'ro',
  title: 'Romania',
  country: 'RO',
  timeZone: 'Europe/Bucharest',
  within: { coe: partyToConvention, eu: { value: true, source: 'Treaty of Accession', from: '2007-01-01' } },
  figures: {},
});
