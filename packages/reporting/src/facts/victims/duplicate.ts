import { defineCodeColumn } from '../define-fact-column.js';
import { not, there } from '../terms/conditions.js';
import { has } from '../terms/lists.js';
import { choose, field } from '../terms/values.js';

export const duplicate = defineCodeColumn(
  'Other records of the same person',
  choose([[has('sameAs', not(there(field('withdrawnOn')))), 'yes']], 'no'),
);
