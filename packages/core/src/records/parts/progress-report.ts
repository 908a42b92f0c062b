import { activityStatus } from '../../code-lists/activity-status.js';
import { narrative } from '../../scalars/narrative.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';
import { reference } from '../reference.js';

const fields = {
  /** The day that it speaks of. */
  on: required(partialDate, { title: 'Date', sensitivity: 'plain', since: '0.9' }),
  /** How far the activity has come. */
  status: required(activityStatus, { title: 'Status', sensitivity: 'plain', since: '0.9' }),
  /** Who reports. */
  by: optional(reference('organization'), { title: 'Reported by', sensitivity: 'plain', since: '0.9' }),
  /** What was done, what stands in the way. Text may name people. */
  remarks: optional(narrative, { title: 'Remarks', sensitivity: 'direct', since: '0.9' }),
};

/** What was reported of an activity on a day. */
export interface ProgressReport extends Body<typeof fields> {}
export const progressReport: Group<ProgressReport> = defineGroup('progress-report', fields);
