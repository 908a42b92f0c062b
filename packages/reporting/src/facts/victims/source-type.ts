import { defineCodeColumn } from '../define-fact-column.js';
import { through } from '../terms/joins.js';

/** Of the organization that first registered the person. */
export const sourceType = defineCodeColumn(
  'Type of the source',
  through('registeredBy', 'organizations', 'organizationType'),
);
