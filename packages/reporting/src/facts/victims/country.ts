import { defineCodeColumn } from '../define-fact-column.js';
import { through } from '../terms/joins.js';
import { firstGiven } from '../terms/values.js';

/** Of the organization that first registered the person, or else of the first contact. */
export const country = defineCodeColumn(
  'Country of registration',
  firstGiven(through('registeredBy', 'organizations', 'country'), through('contactBy', 'organizations', 'country')),
);
