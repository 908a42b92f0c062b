import { defineNumberColumn } from '../define-fact-column.js';
import { all, among, upTo } from '../terms/conditions.js';
import { asOf, choose, dayOf, exactDay, field } from '../terms/values.js';

const served = all(among(field('outcome'), ['provided', 'partly-provided']), upTo(dayOf('outcomeOn'), asOf));

/** Of those by which the person was served, where it is known to the day. */
export const outcomeOn = defineNumberColumn('Day of the outcome', choose([[served, exactDay('outcomeOn')]]));
