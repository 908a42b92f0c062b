import { noticeKind } from '../../code-lists/notice-kind.js';
import { partialDate } from '../../scalars/partial-date.js';
import { recordId } from '../../scalars/record-id.js';
import { recordName } from '../../scalars/record-name.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, required } from '../field.js';

const fields = {
  /** What is said of it. */
  kind: required(noticeKind, { title: 'Kind', sensitivity: 'plain', since: '1.0' }),
  /** The kind of record. */
  record: required(recordName, { title: 'Record', sensitivity: 'plain', since: '1.0' }),
  /** The id of the record. */
  of: required(recordId, { title: 'Id of the record', sensitivity: 'sensitive', since: '1.0' }),
  /** The day from which it holds. */
  on: required(partialDate, { title: 'Date', sensitivity: 'plain', since: '1.0' }),
};

/** What the sender says of a record sent before: that it is wrong, must be erased, or must rest. An erased record leaves its id and the day behind. */
export interface Notice extends Body<typeof fields> {}
export const notice: Group<Notice> = defineGroup('notice', fields);
