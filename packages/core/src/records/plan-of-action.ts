import { commitment } from '../code-lists/commitment.js';
import { country } from '../code-lists/country.js';
import { planScope } from '../code-lists/plan-scope.js';
import { planStatus } from '../code-lists/plan-status.js';
import { line } from '../scalars/line.js';
import { partialDate } from '../scalars/partial-date.js';
import { defineRecord, type RecordBody, type RecordDef } from './define-record.js';
import { optional, required } from './field.js';
import { listOf, setOf } from './list-of.js';
import { goal } from './parts/goal.js';
import { planEvaluation } from './parts/plan-evaluation.js';
import { reference } from './reference.js';

const fields = {
  /** The title, in the country's language. */
  title: required(line, { title: 'Title', sensitivity: 'plain', since: '0.9' }),
  /** The country whose plan it is. Absent for a regional plan. */
  country: optional(country, { title: 'Country', sensitivity: 'plain', since: '0.9' }),
  /** Whom or what it is about. */
  scope: required(planScope, { title: 'Scope', sensitivity: 'plain', since: '0.9' }),
  /** Whether it is in force. */
  status: required(planStatus, { title: 'Status', sensitivity: 'plain', since: '0.9' }),
  /** The day it was adopted. */
  adoptedOn: optional(partialDate, { title: 'Adopted on', sensitivity: 'plain', since: '0.9' }),
  /** The first day it is for. */
  from: optional(partialDate, { title: 'From', sensitivity: 'plain', since: '0.9' }),
  /** The last day it is for. */
  until: optional(partialDate, { title: 'Until', sensitivity: 'plain', since: '0.9' }),
  /** The organization that coordinates it. */
  coordinator: optional(reference('organization'), { title: 'Coordinator', sensitivity: 'plain', since: '0.9' }),
  /** The commitments that it carries out. */
  commitments: optional(setOf(commitment), { title: 'Commitments', sensitivity: 'plain', since: '1.0' }),
  /** The plan before it. */
  replaces: optional(reference('plan-of-action'), { title: 'Replaces', sensitivity: 'plain', since: '1.0' }),
  /** The goals, with what is done for each. */
  goals: optional(listOf(goal), { title: 'Goals', sensitivity: 'plain', since: '0.9' }),
  /** What was found when somebody looked at the plan as a whole. */
  evaluations: optional(listOf(planEvaluation), { title: 'Evaluations', sensitivity: 'plain', since: '1.0' }),
};

/** A national or regional plan of action against trafficking, so written that it can be followed. */
export interface PlanOfAction extends RecordBody<'plan-of-action', typeof fields> {}
export const planOfAction: RecordDef<'plan-of-action', PlanOfAction> = defineRecord('plan-of-action', fields);
