import { defineCodeColumn } from '../define-fact-column.js';
import { pickFrom } from '../terms/joins.js';

/** Of several events that of the first by its id. */
export const form = defineCodeColumn(
  'Form of exploitation of the first event',
  pickFrom('eventPerpetrators', 'perpetrator', ['id'], 'form'),
);
