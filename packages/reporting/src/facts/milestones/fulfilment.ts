import { defineCodeColumn } from '../define-fact-column.js';
import { said } from '../terms/said.js';

export const fulfilment = defineCodeColumn('How far it is done', said('fulfilment'));
