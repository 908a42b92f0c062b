import { absenceOutcome } from '../../code-lists/absence-outcome.js';
import { moment } from '../../scalars/moment.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';
import { reference } from '../reference.js';

const fields = {
  /** When the person was last seen. */
  missingSince: required(moment, { title: 'Missing since', sensitivity: 'sensitive', since: '1.0' }),
  /** When it was reported to the police. */
  reportedAt: optional(moment, { title: 'Reported at', sensitivity: 'plain', since: '1.0' }),
  /** What became of the person. */
  outcome: optional(absenceOutcome, { title: 'Outcome', sensitivity: 'sensitive', since: '1.0' }),
  /** The day it ended. */
  endedOn: optional(partialDate, { title: 'Ended on', sensitivity: 'plain', since: '1.0' }),
  /** The organization in whose care the person was. */
  from: optional(reference('organization'), { title: 'In the care of', sensitivity: 'protected', since: '1.0' }),
};

/** A time in which somebody was missing from care. */
export interface AbsenceFromCare extends Body<typeof fields> {}
export const absenceFromCare: Group<AbsenceFromCare> = defineGroup('absence-from-care', fields);
