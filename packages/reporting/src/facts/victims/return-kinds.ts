import { defineCodesColumn } from '../define-fact-column.js';
import { all, is, not, some, there, upTo } from '../terms/conditions.js';
import { absence, reasonOf } from '../terms/said.js';
import { asOf, dayOf, field } from '../terms/values.js';

export const returnKinds = defineCodesColumn('Returns and resettlements', 'returns', {
  where: all(
    is(field('state'), 'carried-out'),
    some(not(there(field('carriedOutOn'))), upTo(dayOf('carriedOutOn'), asOf)),
  ),
  value: field('kind'),
  otherwise: absence(reasonOf('returns')),
});
