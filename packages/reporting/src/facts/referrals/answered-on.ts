import { defineNumberColumn } from '../define-fact-column.js';
import { pick } from '../terms/lists.js';
import { exactDay } from '../terms/values.js';
import { answered } from './answered.js';

/** Of those that were answered by a day that is known. */
export const answeredOn = defineNumberColumn('Day of the answer', pick('history', 'first', exactDay('at'), answered));
