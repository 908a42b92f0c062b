import { firstRegistration } from './registered.js';
import { defineCodeColumn } from '../define-fact-column.js';
import { there } from '../terms/conditions.js';
import { choose, exactDay, field } from '../terms/values.js';

export const dateKnown = defineCodeColumn(
  'Day of registration',
  choose(
    [
      [there(firstRegistration(exactDay('on'))), 'day'],
      [there(firstRegistration(field('on'))), 'part'],
    ],
    'none',
  ),
);
