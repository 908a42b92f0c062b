import { commitment } from '../../code-lists/commitment.js';
import { line } from '../../scalars/line.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';
import { listOf, setOf } from '../list-of.js';
import { reference } from '../reference.js';
import { money } from './money.js';
import { planIndicator } from './plan-indicator.js';
import { progressReport } from './progress-report.js';

const fields = {
  /** What is to be done. */
  title: required(line, { title: 'Title', sensitivity: 'plain', since: '0.9' }),
  /** The number by which the plan names it. */
  number: optional(line, { title: 'Number', sensitivity: 'plain', since: '0.9' }),
  /** The organization that must see to it. */
  owner: optional(reference('organization'), { title: 'Owner', sensitivity: 'plain', since: '0.9' }),
  /** Organizations that take part. */
  partners: optional(setOf(reference('organization')), { title: 'Partners', sensitivity: 'plain', since: '0.9' }),
  /** The day it is to begin. */
  from: optional(partialDate, { title: 'From', sensitivity: 'plain', since: '0.9' }),
  /** The day it is to be done. */
  until: optional(partialDate, { title: 'Until', sensitivity: 'plain', since: '0.9' }),
  /** The programmes that carry it out. */
  programmes: optional(setOf(reference('programme')), { title: 'Programmes', sensitivity: 'plain', since: '1.0' }),
  /** The commitments that it carries out. */
  commitments: optional(setOf(commitment), { title: 'Commitments', sensitivity: 'plain', since: '1.0' }),
  /** The money set aside. */
  budget: optional(money, { title: 'Budget', sensitivity: 'plain', since: '0.9' }),
  /** The money spent so far. */
  spent: optional(money, { title: 'Spent', sensitivity: 'plain', since: '0.9' }),
  /** Who pays. */
  funders: optional(setOf(reference('organization')), { title: 'Funders', sensitivity: 'plain', since: '0.9' }),
  /** By what its effect can be seen. */
  indicators: optional(listOf(planIndicator), { title: 'Indicators', sensitivity: 'plain', since: '0.9' }),
  /** What was reported of it, oldest first. */
  progress: optional(listOf(progressReport), { title: 'Progress', sensitivity: 'plain', since: '0.9' }),
};

/** One thing that a plan of action sets out to do: who, by when, for how much, and how far it has come. */
export interface Activity extends Body<typeof fields> {}
export const activity: Group<Activity> = defineGroup('activity', fields);
