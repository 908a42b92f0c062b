import { defineCodeColumn } from '../define-fact-column.js';
import { not, some, there, upTo } from '../terms/conditions.js';
import { pick } from '../terms/lists.js';
import { absence, reasonOf } from '../terms/said.js';
import { asOf, dayOf, field, firstGiven } from '../terms/values.js';

const taken = some(not(there(field('on'))), upTo(dayOf('on'), asOf));

export const stage = defineCodeColumn(
  'Stage',
  firstGiven(pick('steps', 'last', field('stage'), taken), absence(reasonOf('steps'))),
);
