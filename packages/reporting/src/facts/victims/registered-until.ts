import { defineNumberColumn } from '../define-fact-column.js';
import { dayOf } from '../terms/values.js';
import { firstRegistration } from './registered.js';

/** Of a year or a month its last day. */
export const registeredUntil = defineNumberColumn(
  'Last day that the first registration may be of',
  firstRegistration(dayOf('on', 'last')),
);
