import { defineNumberColumn } from '../define-fact-column.js';
import { dayOf } from '../terms/values.js';

export const lastDay = defineNumberColumn('Last day that the contact may mean', dayOf('on', 'last'));
