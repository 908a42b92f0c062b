import { defineIdColumn } from '../define-fact-column.js';
import { field } from '../terms/values.js';
import { firstRegistration } from './registered.js';

export const registeredBy = defineIdColumn(
  'Organization that first registered the person',
  firstRegistration(field('by')),
);
