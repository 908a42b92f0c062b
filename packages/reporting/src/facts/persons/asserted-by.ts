import { made } from '../victims/registered.js';
import { defineIdColumn } from '../define-fact-column.js';
import { pick } from '../terms/lists.js';
import { field } from '../terms/values.js';

export const assertedBy = defineIdColumn(
  'Organization of the first assertion',
  pick('statusAssertions', 'first', field('by'), made),
);
