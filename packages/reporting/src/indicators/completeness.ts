import { knownFields } from '../dimensions/known-fields.js';
import { victims } from '../facts/victims.js';
import { sharesOfAll } from '../figures/shares-of-all.js';
import { measures } from '../figures/measures.js';
import { defineIndicator } from './define-indicator.js';
import { comparability } from './texts.js';

export const completeness = defineIndicator({
  id: 'completeness',
  group: 'data-quality',
  title: 'Completeness, by field',
  question: 'In what part of the records of registered persons is each field known from which figures are made?',
  version: '1',
  facts: victims,
  universe: 'Persons registered as of the day.',
  measure: measures.share,
  numerator: 'Registered persons of whom the field holds something.',
  denominator: 'All registered persons.',
  source: 'CTDC: missing values follow from who contributes, and are not missing at random',
  caveats: [
    'Broken down by the type of source it shows whose records lack what.',
    'A field that does not apply to a person counts as not known.',
  ],
  comparability,
  ...sharesOfAll(knownFields, 'nobody'),
});
