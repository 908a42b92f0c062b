import { defineCodeColumn } from '../define-fact-column.js';
import { byAgeMoment } from '../terms/values.js';
import { ageWhen } from './age-when.js';

/** Whether the person was a child at the moment that the figures are about. */
export const age = defineCodeColumn(
  'Age',
  byAgeMoment({
    entry: ageWhen('entry'),
    'exploitation-start': ageWhen('exploitation-start'),
    registration: ageWhen('registration'),
  }),
);
