import { defineJurisdiction } from './define-jurisdiction.js';
import { partyToConvention } from './party-to-convention.js';

/** Greece. The rest of what its own law lays down was not yet read. */
export const gr = defineJurisdiction({
  id: 'gr',
  title: 'Greece',
  country: 'GR',
  timeZone: 'Europe/Athens',
  within: { coe: partyToConvention, eu: { value: true, source: 'Treaty of Accession', from: '1981-01-01' } },
  figures: {
    reflection: [
      {
        value: { amount: 3, unit: 'months' },
        source: 'European Commission, COM(2014) 635 final, on the application of Directive 2004/81/EC, note 35',
        from: '2014',
        checkedOn: '2026-11-24',
      },
    ],
  },
});
