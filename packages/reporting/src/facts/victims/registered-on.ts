import { defineNumberColumn } from '../define-fact-column.js';
import { exactDay } from '../terms/values.js';
import { firstRegistration } from './registered.js';

/** Absent where it is not known to the day. */
export const registeredOn = defineNumberColumn('Day of the first registration', firstRegistration(exactDay('on')));
