import { compelledAct } from '../../code-lists/compelled-act.js';
import { country } from '../../code-lists/country.js';
import { liabilityStage } from '../../code-lists/liability-stage.js';
import { nonPunishment } from '../../code-lists/non-punishment.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';

const fields = {
  /** What the person did. */
  act: required(compelledAct, { title: 'Act', sensitivity: 'sensitive', since: '1.0' }),
  /** How far the law went. */
  stage: required(liabilityStage, { title: 'Stage', sensitivity: 'sensitive', since: '1.0' }),
  /** The day it came so far. */
  on: optional(partialDate, { title: 'Date', sensitivity: 'plain', since: '1.0' }),
  /** Whether the principle of non-punishment was looked at. */
  nonPunishment: optional(nonPunishment, { title: 'Non-punishment', sensitivity: 'sensitive', since: '1.0' }),
  /** The day that was decided. */
  nonPunishmentOn: optional(partialDate, { title: 'Non-punishment decided on', sensitivity: 'plain', since: '1.0' }),
  /** The country whose law it is. */
  country: optional(country, { title: 'Country', sensitivity: 'quasi', since: '1.0' }),
};

/** What the law did about an act that trafficking compelled the person to do. */
export interface Liability extends Body<typeof fields> {}
export const liability: Group<Liability> = defineGroup('liability', fields);
