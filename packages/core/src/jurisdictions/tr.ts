import { defineJurisdiction } from './define-jurisdiction.js';
import { partyToConvention } from './party-to-convention.js';

/** Türkiye. What its own law lays down was not yet read; what binds it stands with those bodies. */
export const tr = defineJurisdiction({
  id: 'tr',
  title: 'Türkiye',
  country: 'TR',
  timeZone: 'Europe/Istanbul',
  within: { coe: partyToConvention },
  figures: {},
});
