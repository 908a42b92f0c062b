import { guardianKind } from '../../code-lists/guardian-kind.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';
import { reference } from '../reference.js';

const fields = {
  /** In what capacity somebody acts for the child. */
  kind: required(guardianKind, { title: 'Kind', sensitivity: 'plain', since: '0.9' }),
  /** The day of the appointment. Absent for a parent. */
  appointedOn: optional(partialDate, { title: 'Appointed on', sensitivity: 'plain', since: '0.9' }),
  /** The last day. Absent while it lasts: a guardian stays until a durable solution is carried out. */
  endedOn: optional(partialDate, { title: 'Ended on', sensitivity: 'plain', since: '0.9' }),
  /** The organization that the guardian works for. */
  organization: optional(reference('organization'), {
    title: 'Organization',
    sensitivity: 'protected',
    since: '0.9',
  }),
};

/** Somebody who acts for a child, and since when. Who it is stands in no victim's record. */
export interface Guardianship extends Body<typeof fields> {}
export const guardianship: Group<Guardianship> = defineGroup('guardianship', fields);
