import { defineCodeColumn } from '../define-fact-column.js';
import { pick } from '../terms/lists.js';
import { absence, reasonOf } from '../terms/said.js';
import { field, firstGiven } from '../terms/values.js';

/** Where the person usually lived before, or else was recruited; never guessed from citizenship. */
export const origin = defineCodeColumn(
  'Country of origin',
  firstGiven(
    field('residenceCountry'),
    pick('episodes', 'first', field('recruitmentCountry')),
    absence(reasonOf('residenceCountry')),
  ),
);
