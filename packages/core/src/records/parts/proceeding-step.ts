import { proceedingOutcome } from '../../code-lists/proceeding-outcome.js';
import { proceedingStage } from '../../code-lists/proceeding-stage.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';

const fields = {
  /** Which stage. */
  stage: required(proceedingStage, { title: 'Stage', sensitivity: 'plain', since: '1.0' }),
  /** The day it began. */
  on: optional(partialDate, { title: 'Date', sensitivity: 'quasi', since: '1.0' }),
  /** What it came to. */
  outcome: optional(proceedingOutcome, { title: 'Outcome', sensitivity: 'sensitive', since: '1.0' }),
};

/** A stage that proceedings reached, and when. */
export interface ProceedingStep extends Body<typeof fields> {}
export const proceedingStep: Group<ProceedingStep> = defineGroup('proceeding-step', fields);
