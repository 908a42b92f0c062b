import { evaluationKind } from '../../code-lists/evaluation-kind.js';
import { fulfilment } from '../../code-lists/fulfilment.js';
import { flag } from '../../scalars/flag.js';
import { line } from '../../scalars/line.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';
import { listOf } from '../list-of.js';
import { reference } from '../reference.js';

const fields = {
  /** How. */
  kind: required(evaluationKind, { title: 'Kind', sensitivity: 'plain', since: '1.0' }),
  /** The day of the report. */
  on: required(partialDate, { title: 'Date', sensitivity: 'plain', since: '1.0' }),
  /** Who looked. */
  by: optional(reference('organization'), { title: 'Reported by', sensitivity: 'plain', since: '1.0' }),
  /** Whether who looked has no part in the plan. */
  independent: optional(flag, { title: 'Independent', sensitivity: 'plain', since: '1.0' }),
  /** How far the plan was found to be done. */
  fulfilment: optional(fulfilment, { title: 'Fulfilment', sensitivity: 'plain', since: '1.0' }),
  /** What was recommended. No line names a person. */
  recommendations: optional(listOf(line), { title: 'Recommendations', sensitivity: 'plain', since: '1.0' }),
};

/** Somebody looked at a plan as a whole. */
export interface PlanEvaluation extends Body<typeof fields> {}
export const planEvaluation: Group<PlanEvaluation> = defineGroup('plan-evaluation', fields);
