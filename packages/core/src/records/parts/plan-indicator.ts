import { decimal } from '../../scalars/decimal.js';
import { line } from '../../scalars/line.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';

const fields = {
  /** What is measured, and in what unit. */
  title: required(line, { title: 'Title', sensitivity: 'plain', since: '0.9' }),
  /** Its value before the activity. */
  baseline: optional(decimal, { title: 'Baseline', sensitivity: 'plain', since: '0.9' }),
  /** The value to be reached. */
  target: optional(decimal, { title: 'Target', sensitivity: 'plain', since: '0.9' }),
  /** The value last measured. */
  actual: optional(decimal, { title: 'Actual value', sensitivity: 'plain', since: '0.9' }),
  /** The day of the last measurement. */
  actualOn: optional(partialDate, { title: 'Measured on', sensitivity: 'plain', since: '0.9' }),
  /** Where the values come from. */
  verification: optional(line, { title: 'Means of verification', sensitivity: 'plain', since: '0.9' }),
};

/** By what it can be seen whether an activity does what it should. */
export interface PlanIndicator extends Body<typeof fields> {}
export const planIndicator: Group<PlanIndicator> = defineGroup('plan-indicator', fields);
