import { defineCodeColumn } from '../define-fact-column.js';
import { field } from '../terms/values.js';

export const agreementKind = defineCodeColumn('Kind of agreement', field('kind'));
