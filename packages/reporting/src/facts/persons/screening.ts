import { defineCodeColumn } from '../define-fact-column.js';
import { not, some, there, upTo } from '../terms/conditions.js';
import { pick } from '../terms/lists.js';
import { asOf, dayOf, field, firstGiven } from '../terms/values.js';

const screened = some(not(there(field('on'))), upTo(dayOf('on'), asOf));

export const screening = defineCodeColumn(
  'Result of the last screening',
  firstGiven(pick('screenings', 'last', field('result'), screened), 'not-screened'),
);
