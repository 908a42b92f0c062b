import { defineCodeColumn } from '../define-fact-column.js';
import { field } from '../terms/values.js';

export const agreementStatus = defineCodeColumn('Status of the agreement', field('status'));
