import { claimStatus } from '../../code-lists/claim-status.js';
import { compensationSource } from '../../code-lists/compensation-source.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';
import { money } from './money.js';

const fields = {
  /** Who is asked. */
  source: required(compensationSource, { title: 'Source', sensitivity: 'sensitive', since: '1.0' }),
  /** How far it has come. */
  status: required(claimStatus, { title: 'Status', sensitivity: 'sensitive', since: '1.0' }),
  /** The day of the claim. */
  claimedOn: optional(partialDate, { title: 'Claimed on', sensitivity: 'plain', since: '1.0' }),
  /** The day of the decision. */
  decidedOn: optional(partialDate, { title: 'Decided on', sensitivity: 'plain', since: '1.0' }),
  /** How much was granted. */
  awarded: optional(money, { title: 'Awarded', sensitivity: 'sensitive', since: '1.0' }),
  /** How much the person has received. */
  paid: optional(money, { title: 'Paid', sensitivity: 'sensitive', since: '1.0' }),
  /** The day of the last payment. */
  paidOn: optional(partialDate, { title: 'Paid on', sensitivity: 'plain', since: '1.0' }),
};

/** A claim of the person for compensation, and what came of it. */
export interface CompensationClaim extends Body<typeof fields> {}
export const compensationClaim: Group<CompensationClaim> = defineGroup('compensation-claim', fields);
