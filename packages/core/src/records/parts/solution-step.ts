import { country } from '../../code-lists/country.js';
import { durableSolution } from '../../code-lists/durable-solution.js';
import { planState } from '../../code-lists/plan-state.js';
import { relationToVictim } from '../../code-lists/relation-to-victim.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';

const fields = {
  /** Which solution. */
  solution: required(durableSolution, { title: 'Solution', sensitivity: 'sensitive', since: '0.9' }),
  /** How far it has come. */
  state: required(planState, { title: 'State', sensitivity: 'plain', since: '0.9' }),
  /** The day it was decided. */
  decidedOn: optional(partialDate, { title: 'Decided on', sensitivity: 'plain', since: '0.9' }),
  /** The day it was carried out. */
  carriedOutOn: optional(partialDate, { title: 'Carried out on', sensitivity: 'plain', since: '0.9' }),
  /** The country where the child is to live. */
  country: optional(country, { title: 'Country', sensitivity: 'protected', since: '0.9' }),
  /** What the adult who would take the child in is to it; `none` where it is an institution. */
  receivingCaregiver: optional(relationToVictim, {
    title: 'Receiving caregiver',
    sensitivity: 'protected',
    since: '0.9',
  }),
};

/** A durable solution for a child: considered, planned, carried out or cancelled. */
export interface SolutionStep extends Body<typeof fields> {}
export const solutionStep: Group<SolutionStep> = defineGroup('solution-step', fields);
