import { defineCodeColumn } from '../define-fact-column.js';
import { there } from '../terms/conditions.js';
import { pick } from '../terms/lists.js';
import { field } from '../terms/values.js';

export const country = defineCodeColumn(
  'Country whose law it is',
  pick('justice', 'first', field('country'), there(field('country'))),
);
