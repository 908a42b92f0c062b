import { claimStatus } from '../../code-lists/claim-status.js';
import { country } from '../../code-lists/country.js';
import { permitGround } from '../../code-lists/permit-ground.js';
import { permitKind } from '../../code-lists/permit-kind.js';
import { flag } from '../../scalars/flag.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';
import { setOf } from '../list-of.js';
import { reference } from '../reference.js';

const fields = {
  /** What it allows. */
  kind: required(permitKind, { title: 'Kind', sensitivity: 'sensitive', since: '1.0' }),
  /** How far it has come. */
  status: required(claimStatus, { title: 'Status', sensitivity: 'sensitive', since: '1.0' }),
  /** The country that decides. */
  country: optional(country, { title: 'Country', sensitivity: 'quasi', since: '1.0' }),
  /** Why it was asked for or given. */
  grounds: optional(setOf(permitGround), { title: 'Grounds', sensitivity: 'sensitive', since: '1.0' }),
  /** The day it was asked for. */
  requestedOn: optional(partialDate, { title: 'Requested on', sensitivity: 'plain', since: '1.0' }),
  /** The day of the decision. */
  decidedOn: optional(partialDate, { title: 'Decided on', sensitivity: 'plain', since: '1.0' }),
  /** The first day it is good for. */
  validFrom: optional(partialDate, { title: 'Valid from', sensitivity: 'plain', since: '1.0' }),
  /** The last day it is good for. */
  validUntil: optional(partialDate, { title: 'Valid until', sensitivity: 'plain', since: '1.0' }),
  /** Whether it renews an earlier one. */
  renewal: optional(flag, { title: 'Renewal', sensitivity: 'plain', since: '1.0' }),
  /** The day it was taken away or given up before its last day. */
  endedOn: optional(partialDate, { title: 'Ended on', sensitivity: 'plain', since: '1.0' }),
  /** The authority that decided. */
  by: optional(reference('organization'), { title: 'Decided by', sensitivity: 'protected', since: '1.0' }),
};

/** A right to stay that was asked for, given or refused: the recovery and reflection period, or a residence permit. */
export interface ResidencePermit extends Body<typeof fields> {}
export const residencePermit: Group<ResidencePermit> = defineGroup('residence-permit', fields);
