import { agreementKind } from '../code-lists/agreement-kind.js';
import { agreementStatus } from '../code-lists/agreement-status.js';
import { commitment } from '../code-lists/commitment.js';
import { country } from '../code-lists/country.js';
import { count } from '../scalars/count.js';
import { flag } from '../scalars/flag.js';
import { line } from '../scalars/line.js';
import { partialDate } from '../scalars/partial-date.js';
import { defineRecord, type RecordBody, type RecordDef } from './define-record.js';
import { optional, required } from './field.js';
import { listOf, setOf } from './list-of.js';
import { implementationReport } from './parts/implementation-report.js';
import { reference } from './reference.js';

const fields = {
  /** The title. */
  title: required(line, { title: 'Title', sensitivity: 'plain', since: '1.0' }),
  /** What it is about. */
  kind: required(agreementKind, { title: 'Kind', sensitivity: 'plain', since: '1.0' }),
  /** Whether it binds. */
  status: required(agreementStatus, { title: 'Status', sensitivity: 'plain', since: '1.0' }),
  /** The countries that it binds. */
  countries: optional(setOf(country), { title: 'Countries', sensitivity: 'plain', since: '1.0' }),
  /** The bodies that made it. */
  parties: optional(setOf(reference('organization')), { title: 'Parties', sensitivity: 'plain', since: '1.0' }),
  /** The day it was signed. */
  signedOn: optional(partialDate, { title: 'Signed on', sensitivity: 'plain', since: '1.0' }),
  /** The first day it binds. */
  from: optional(partialDate, { title: 'In force from', sensitivity: 'plain', since: '1.0' }),
  /** The last day it binds. Absent: no end is set. */
  until: optional(partialDate, { title: 'In force until', sensitivity: 'plain', since: '1.0' }),
  /** Whether it has rules for children. */
  coversChildren: optional(flag, { title: 'Covers children', sensitivity: 'plain', since: '1.0' }),
  /** Whether nobody is moved under it against the person's will. */
  requiresConsent: optional(flag, { title: 'Requires consent', sensitivity: 'plain', since: '1.0' }),
  /** How many persons a year it provides for. */
  placesPerYear: optional(count, { title: 'Places a year', sensitivity: 'plain', since: '1.0' }),
  /** The commitments that it serves. */
  commitments: optional(setOf(commitment), { title: 'Commitments', sensitivity: 'plain', since: '1.0' }),
  /** How far it is used, oldest first. */
  implementation: optional(listOf(implementationReport), {
    title: 'Implementation',
    sensitivity: 'plain',
    since: '1.0',
  }),
};

/** What states or bodies have agreed: on resettlement, twinning, readmission, referral, information. */
export interface Agreement extends RecordBody<'agreement', typeof fields> {}
export const agreement: RecordDef<'agreement', Agreement> = defineRecord('agreement', fields);
