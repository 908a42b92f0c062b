import { all, among, upTo } from '../terms/conditions.js';
import { asOf, dayOf, field } from '../terms/values.js';

/** A step by which the receiver had answered on the day. */
export const answered = all(among(field('status'), ['accepted', 'refused']), upTo(dayOf('at'), asOf));
