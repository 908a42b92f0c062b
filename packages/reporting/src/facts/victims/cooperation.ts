import { defineCodeColumn } from '../define-fact-column.js';
import { absence, reasonOf } from '../terms/said.js';
import { field, firstGiven } from '../terms/values.js';

export const cooperation = defineCodeColumn(
  'Cooperation as a witness',
  firstGiven(field('witness.cooperation'), absence(reasonOf('witness'))),
);
