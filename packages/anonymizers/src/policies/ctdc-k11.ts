import { definePolicy } from './define-policy.js';
import { victimColumns } from './victim-view.js';

/**
 * Victims as CTDC published them until 2020: year, sex, age band, citizenship and country of exploitation hide each person
 * among eleven; what was done to persons stands beside as it is. CTDC left out about four rows in ten for it.
 */
export const ctdcK11 = definePolicy({
  id: 'ctdc-k11',
  title: 'Victims as in the k-anonymous Global Dataset of CTDC',
  source:
    'CTDC, Data Codebook 6 (2017) and Global Synthetic Data Codebook 2 (2024): k = 11, "cases redacted such that queries cannot return fewer than 10 results", 40 % of the records suppressed; which levels may be shown is the choice of OpenTHB',
  view: victimColumns(
    'registeredOn',
    'sex',
    'age',
    'citizenships',
    'exploitationCountries',
    'forms',
    'sexualExploitationKinds',
    'controls',
    'recruiterRelations',
  ),
  quasiIdentifiers: {
    registeredOn: { hierarchy: 'date', least: 3, most: 3 },
    sex: 'shown-or-hidden',
    age: { hierarchy: 'age-ctdc', least: 1, most: 2 },
    citizenships: { hierarchy: 'country', ofSets: true },
    exploitationCountries: { hierarchy: 'country', ofSets: true },
  },
  sensitive: ['forms', 'sexualExploitationKinds', 'controls', 'recruiterRelations'],
  models: [{ model: 'k-anonymity', k: 11 }],
  suppressionLimit: 0.4,
  suppressedRows: 'left-out',
});
