import { country } from '../../code-lists/country.js';
import { proceedingKind } from '../../code-lists/proceeding-kind.js';
import { line } from '../../scalars/line.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';
import { listOf, setOf } from '../list-of.js';
import { reference } from '../reference.js';
import { proceedingStep } from './proceeding-step.js';
import { sentence } from './sentence.js';

const fields = {
  /** What sort. */
  kind: required(proceedingKind, { title: 'Kind', sensitivity: 'plain', since: '1.0' }),
  /** The country whose law it is. */
  country: optional(country, { title: 'Country', sensitivity: 'quasi', since: '1.0' }),
  /** The court or authority. */
  before: optional(reference('organization'), { title: 'Court or authority', sensitivity: 'plain', since: '1.0' }),
  /** The articles of law, as the country cites them. */
  articles: optional(listOf(line), { title: 'Articles', sensitivity: 'plain', since: '1.0' }),
  /** Against whom. */
  perpetrators: optional(setOf(reference('perpetrator')), {
    title: 'Perpetrators',
    sensitivity: 'sensitive',
    since: '1.0',
  }),
  /** The stages, oldest first. */
  steps: optional(listOf(proceedingStep), { title: 'Stages', sensitivity: 'sensitive', since: '1.0' }),
  /** What was imposed. */
  sentences: optional(listOf(sentence), { title: 'Sentences', sensitivity: 'sensitive', since: '1.0' }),
};

/** Proceedings before a court or authority, with their stages and what came of them. */
export interface Proceeding extends Body<typeof fields> {}
export const proceeding: Group<Proceeding> = defineGroup('proceeding', fields);
