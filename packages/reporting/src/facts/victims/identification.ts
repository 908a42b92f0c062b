import { defineCodeColumn } from '../define-fact-column.js';
import { all, before, is, not, some, there } from '../terms/conditions.js';
import { column } from '../terms/joins.js';
import { choose, firstGiven } from '../terms/values.js';

const identified = there(column('identifiedFirst'));

/** Whether and how the time from first contact to identification can be measured. */
export const identification = defineCodeColumn(
  'Identification after first contact',
  choose(
    [
      [not(there(column('contactFirst'))), 'no-contact'],
      [
        some(
          not(is(column('contactFirst'), column('contactLast'))),
          all(identified, not(is(column('identifiedFirst'), column('identifiedLast')))),
        ),
        'imprecise',
      ],
      [before(firstGiven(column('identifiedFirst'), column('awaitedUntil')), column('contactFirst')), 'before-contact'],
      [identified, 'identified'],
    ],
    'open',
  ),
);
