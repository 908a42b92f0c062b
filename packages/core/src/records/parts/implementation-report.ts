import { implementationState } from '../../code-lists/implementation-state.js';
import { count } from '../../scalars/count.js';
import { line } from '../../scalars/line.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';
import { listOf } from '../list-of.js';
import { reference } from '../reference.js';

const fields = {
  /** The time that it speaks of. */
  on: required(partialDate, { title: 'Date', sensitivity: 'plain', since: '1.0' }),
  /** How far it is used. */
  state: required(implementationState, { title: 'State', sensitivity: 'plain', since: '1.0' }),
  /** How many persons asked for it in that time. */
  applied: optional(count, { title: 'Applications', sensitivity: 'plain', since: '1.0' }),
  /** How many got it in that time. */
  granted: optional(count, { title: 'Applications granted', sensitivity: 'plain', since: '1.0' }),
  /** What was achieved. No line names a person. */
  progress: optional(listOf(line), { title: 'Progress', sensitivity: 'plain', since: '1.0' }),
  /** What stands in the way. No line names a person. */
  problems: optional(listOf(line), { title: 'Problems', sensitivity: 'plain', since: '1.0' }),
  /** What is missing. No line names a person. */
  gaps: optional(listOf(line), { title: 'Gaps', sensitivity: 'plain', since: '1.0' }),
  /** Who reports. */
  by: optional(reference('organization'), { title: 'Reported by', sensitivity: 'plain', since: '1.0' }),
};

/** How far a provision or agreement was used in a time: progress, problems, gaps. */
export interface ImplementationReport extends Body<typeof fields> {}
export const implementationReport: Group<ImplementationReport> = defineGroup('implementation-report', fields);
