import { cooperation } from '../../code-lists/cooperation.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';
import { listOf } from '../list-of.js';
import { protection } from './protection.js';

const fields = {
  /** Whether the person acts as a witness. */
  cooperation: required(cooperation, { title: 'Cooperation', sensitivity: 'sensitive', since: '1.0' }),
  /** The day the person was first asked. */
  askedOn: optional(partialDate, { title: 'Asked on', sensitivity: 'plain', since: '1.0' }),
  /** The day the person agreed. */
  agreedOn: optional(partialDate, { title: 'Agreed on', sensitivity: 'plain', since: '1.0' }),
  /** The day of the first statement. */
  statementOn: optional(partialDate, { title: 'Statement on', sensitivity: 'plain', since: '1.0' }),
  /** The day the person first testified in court. */
  testifiedOn: optional(partialDate, { title: 'Testified on', sensitivity: 'plain', since: '1.0' }),
  /** The day the danger to the person was last assessed. */
  riskAssessedOn: optional(partialDate, { title: 'Risk assessed on', sensitivity: 'plain', since: '1.0' }),
  /** What is done to keep the person safe. */
  protections: optional(listOf(protection), { title: 'Protection', sensitivity: 'protected', since: '1.0' }),
};

/** What is recorded of a person who may act as a witness. Help never depends on it. */
export interface WitnessSection extends Body<typeof fields> {}
export const witnessSection: Group<WitnessSection> = defineGroup('witness-section', fields);
