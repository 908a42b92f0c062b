import { matchMethod } from '../../code-lists/match-method.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';
import { reference } from '../reference.js';

const fields = {
  /** The other record. */
  victim: required(reference('victim'), { title: 'Victim', sensitivity: 'sensitive', since: '1.0' }),
  /** How it was found. */
  method: required(matchMethod, { title: 'Method', sensitivity: 'plain', since: '1.0' }),
  /** The day of the assertion. */
  on: required(partialDate, { title: 'Date', sensitivity: 'plain', since: '1.0' }),
  /** The organization that asserts it. */
  by: optional(reference('organization'), { title: 'Asserted by', sensitivity: 'protected', since: '1.0' }),
  /** The day it was taken back. */
  withdrawnOn: optional(partialDate, { title: 'Withdrawn on', sensitivity: 'plain', since: '1.0' }),
};

/** An assertion that another record is of the same person. It joins nothing: it can be taken back, and both records stay. */
export interface SameAs extends Body<typeof fields> {}
export const sameAs: Group<SameAs> = defineGroup('same-as', fields);
