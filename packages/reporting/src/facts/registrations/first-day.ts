import { defineNumberColumn } from '../define-fact-column.js';
import { dayOf } from '../terms/values.js';

export const firstDay = defineNumberColumn('First day that the contact may mean', dayOf('on'));
