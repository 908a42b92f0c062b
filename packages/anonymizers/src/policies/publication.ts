import { definePolicy } from './define-policy.js';
import { victimColumns } from './victim-view.js';

/**
 * Victims for anybody to see: few and coarse columns, everybody among eleven, and in no such company all of one form of
 * exploitation, so that nobody learns by it what was done to a neighbour.
 */
export const publication = definePolicy({
  id: 'publication',
  title: 'Victims that are published',
  source: 'OpenTHB 1.0: threshold 11 for records; the choice of columns and levels is that of OpenTHB',
  view: victimColumns('registeredOn', 'sex', 'age', 'exploitationCountries', 'forms'),
  quasiIdentifiers: {
    registeredOn: { hierarchy: 'date', least: 3 },
    sex: 'shown-or-hidden',
    age: { hierarchy: 'age-eurostat', least: 1 },
    exploitationCountries: { hierarchy: 'country', ofSets: true },
  },
  sensitive: ['forms'],
  models: [
    { model: 'k-anonymity', k: 11 },
    { model: 'distinct-l-diversity', column: 'forms', l: 2 },
  ],
  suppressionLimit: 0.1,
  suppressedRows: 'left-out',
});
