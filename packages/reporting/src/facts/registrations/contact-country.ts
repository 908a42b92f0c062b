import { defineIdColumn } from '../define-fact-column.js';
import { field } from '../terms/values.js';

/** As the registration says; absent where it does not. */
export const contactCountry = defineIdColumn('Country of the contact, as registered', field('country'));
