import { defineJurisdiction } from './define-jurisdiction.js';
import { partyToConvention } from './party-to-convention.js';

/** Bulgaria. What its own law lays down was not yet read; what binds it stands with those bodies. */
export const bg = defineJurisdiction({
  id: 'bg',
  title: 'Bulgaria',
  country: 'BG',
  timeZone: 'Europe/Sofia',
  within: { coe: partyToConvention, eu: { value: true, source: 'Treaty of Accession', from: '2007-01-01' } },
  figures: {},
});
