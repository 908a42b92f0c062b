import { planArea } from '../../code-lists/plan-area.js';
import { line } from '../../scalars/line.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';
import { listOf } from '../list-of.js';
import { objective } from './objective.js';

const fields = {
  /** What the plan is for. */
  title: required(line, { title: 'Title', sensitivity: 'plain', since: '0.9' }),
  /** The part of the response that it belongs to. */
  area: optional(planArea, { title: 'Area', sensitivity: 'plain', since: '0.9' }),
  /** The specific objectives under it. */
  objectives: optional(listOf(objective), { title: 'Objectives', sensitivity: 'plain', since: '0.9' }),
};

/** A strategic goal of a plan of action. */
export interface Goal extends Body<typeof fields> {}
export const goal: Group<Goal> = defineGroup('goal', fields);
