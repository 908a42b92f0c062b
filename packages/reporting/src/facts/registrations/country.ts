import { defineCodeColumn } from '../define-fact-column.js';
import { column, through } from '../terms/joins.js';
import { firstGiven } from '../terms/values.js';

/** Where the contact was, or else where the reporting entity works. */
export const country = defineCodeColumn(
  'Country of the contact',
  firstGiven(column('contactCountry'), through('by', 'organizations', 'country')),
);
