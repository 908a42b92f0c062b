import { defineCodeColumn } from '../define-fact-column.js';
import { all, before, not, there } from '../terms/conditions.js';
import { has } from '../terms/lists.js';
import { choose, field, tenThousandths } from '../terms/values.js';

export const targetState = defineCodeColumn(
  'Targets met',
  choose(
    [
      [not(has('indicators', there(field('target')))), 'not-applicable'],
      [has('indicators', all(there(field('target')), not(there(field('actual'))))), 'not-measured'],
      [has('indicators', before(tenThousandths('actual'), tenThousandths('target'))), 'missed'],
    ],
    'met',
  ),
);
