import { defineCodeColumn } from '../define-fact-column.js';
import { all, before, is, not, some, there, upTo } from '../terms/conditions.js';
import { asOf, choose, dayOf, field } from '../terms/values.js';

export const planStatus = defineCodeColumn(
  'Whether the plan is in force',
  choose(
    [
      [some(is(field('status'), 'ended'), before(dayOf('until', 'last'), asOf)), 'ended'],
      [
        all(is(field('status'), 'adopted'), some(not(there(field('adoptedOn'))), upTo(dayOf('adoptedOn'), asOf))),
        'adopted',
      ],
    ],
    'draft',
  ),
);
