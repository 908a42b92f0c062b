import { ageBasis } from '../../code-lists/age-basis.js';
import { ageMoment } from '../../code-lists/age-moment.js';
import { flag } from '../../scalars/flag.js';
import { partialDate } from '../../scalars/partial-date.js';
import { years } from '../../scalars/years.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';
import { reference } from '../reference.js';

const fields = {
  /** The moment that the age is claimed for. */
  at: required(ageMoment, { title: 'Moment', sensitivity: 'plain', since: '0.9' }),
  /** The youngest that the person was, in completed years; of a known age, the age itself. An adult: 18. */
  atLeast: optional(years, { title: 'At least', sensitivity: 'quasi', since: '0.9' }),
  /** The oldest that the person was, in completed years; of a known age, the age itself. A child: 17. */
  atMost: optional(years, { title: 'At most', sensitivity: 'quasi', since: '0.9' }),
  /** What the claim rests on. */
  basis: optional(ageBasis, { title: 'Basis', sensitivity: 'plain', since: '0.9' }),
  /** Whether somebody doubts the claim. A person whose age is in doubt is treated as a child until it is settled. */
  disputed: optional(flag, { title: 'Disputed', sensitivity: 'sensitive', since: '0.9' }),
  /** The organization that makes the claim. */
  by: optional(reference('organization'), { title: 'Asserted by', sensitivity: 'protected', since: '0.9' }),
  /** The day of the claim. */
  on: optional(partialDate, { title: 'Date', sensitivity: 'plain', since: '0.9' }),
};

/** How old a person was at a moment that counts, by whom that is said and on what ground. An age is never a bare fact. */
export interface AgeClaim extends Body<typeof fields> {}
export const ageClaim: Group<AgeClaim> = defineGroup('age-claim', fields);
