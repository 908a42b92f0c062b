import { definePolicy } from './define-policy.js';
import { victimColumns } from './victim-view.js';

/**
 * Made-up victims as CTDC published them in 2021: every combination of up to four attributes that is shown is one that at
 * least ten persons have, and counts are rounded down to tens. Later releases are differentially private, for which
 * `synthesize` asks for a budget.
 */
export const ctdcSynthetic = definePolicy({
  release: 'synthetic',
  id: 'ctdc-synthetic',
  title: 'Made-up victims as in the Global Synthetic Dataset of CTDC',
  source:
    'CTDC, Global Synthetic Data Codebook 2 (2024), appendix I: combinations up to the reporting length appear at least k times, counts rounded down to k; resolution 10 and length 4 as in the examples of Synthetic Data Showcase',
  view: victimColumns('registeredOn', 'sex', 'age', 'citizenships', 'exploitationCountries', 'forms', 'controls'),
  columns: {
    registeredOn: { hierarchy: 'date', level: 3 },
    sex: { hierarchy: 'shown-or-hidden', level: 0 },
    age: { hierarchy: 'age-ctdc', level: 1 },
    citizenships: { hierarchy: 'country', level: 0, several: true },
    exploitationCountries: { hierarchy: 'country', level: 0, several: true },
    forms: { hierarchy: 'exploitation-form', level: 1, several: true },
    controls: { hierarchy: 'control', level: 0, several: true },
  },
  mode: 'aggregate-seeded',
  resolution: 10,
  length: 4,
});
