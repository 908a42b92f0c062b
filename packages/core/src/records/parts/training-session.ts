import { audience } from '../../code-lists/audience.js';
import { country } from '../../code-lists/country.js';
import { count } from '../../scalars/count.js';
import { flag } from '../../scalars/flag.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';

const fields = {
  /** The first day. */
  on: required(partialDate, { title: 'First day', sensitivity: 'plain', since: '1.0' }),
  /** How many days. */
  days: optional(count, { title: 'Days', sensitivity: 'plain', since: '1.0' }),
  /** Who was taught. */
  audience: optional(audience, { title: 'Audience', sensitivity: 'plain', since: '1.0' }),
  /** How many were taught. */
  participants: optional(count, { title: 'Participants', sensitivity: 'plain', since: '1.0' }),
  /** Where. */
  country: optional(country, { title: 'Country', sensitivity: 'plain', since: '1.0' }),
  /** Whether trafficking in children had a section of its own. */
  childSection: optional(flag, { title: 'Child section', sensitivity: 'plain', since: '1.0' }),
};

/** People were taught, on a day or over some. */
export interface TrainingSession extends Body<typeof fields> {}
export const trainingSession: Group<TrainingSession> = defineGroup('training-session', fields);
