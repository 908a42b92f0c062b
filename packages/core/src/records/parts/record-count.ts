import { count } from '../../scalars/count.js';
import { recordName } from '../../scalars/record-name.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, required } from '../field.js';

const fields = {
  /** The kind of record. */
  record: required(recordName, { title: 'Record', sensitivity: 'plain', since: '0.9' }),
  /** How many of it. */
  count: required(count, { title: 'Count', sensitivity: 'plain', since: '0.9' }),
};

/** How many records of one kind a bundle holds. */
export interface RecordCount extends Body<typeof fields> {}
export const recordCount: Group<RecordCount> = defineGroup('record-count', fields);
