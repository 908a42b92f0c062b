import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';
import { reference } from '../reference.js';
import { money } from './money.js';

const fields = {
  /** Who gives. */
  donor: required(reference('organization'), { title: 'Donor', sensitivity: 'plain', since: '1.0' }),
  /** How much. */
  amount: optional(money, { title: 'Amount', sensitivity: 'plain', since: '1.0' }),
  /** The first day that it is for. */
  from: optional(partialDate, { title: 'From', sensitivity: 'plain', since: '1.0' }),
  /** The last day that it is for. */
  until: optional(partialDate, { title: 'Until', sensitivity: 'plain', since: '1.0' }),
};

/** Money that a donor gives to a programme. */
export interface Contribution extends Body<typeof fields> {}
export const contribution: Group<Contribution> = defineGroup('contribution', fields);
