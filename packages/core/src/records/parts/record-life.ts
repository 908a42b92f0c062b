import { retentionClass } from '../../code-lists/retention-class.js';
import { count } from '../../scalars/count.js';
import { moment } from '../../scalars/moment.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional } from '../field.js';

const fields = {
  /** Which revision of the record this is; the first is 1. */
  revision: optional(count, { title: 'Revision', sensitivity: 'plain', since: '1.0' }),
  /** When this revision was written. */
  recordedAt: optional(moment, { title: 'Recorded at', sensitivity: 'plain', since: '1.0' }),
  /** How long the record is kept. */
  retention: optional(retentionClass, { title: 'Retention class', sensitivity: 'plain', since: '1.0' }),
  /** The day by which somebody decides whether it is still needed. */
  reviewOn: optional(partialDate, { title: 'Review on', sensitivity: 'plain', since: '1.0' }),
};

/** How long a record lives: which revision it is, how long it is kept, when somebody looks at it again. */
export interface RecordLife extends Body<typeof fields> {}
export const recordLife: Group<RecordLife> = defineGroup('record-life', fields);
