import { defineCodeColumn } from '../define-fact-column.js';
import { through } from '../terms/joins.js';

export const country = defineCodeColumn(
  'Country of the first assertion',
  through('assertedBy', 'organizations', 'country'),
);
