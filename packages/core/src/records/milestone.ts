import { commitment } from '../code-lists/commitment.js';
import { country } from '../code-lists/country.js';
import { fulfilment } from '../code-lists/fulfilment.js';
import { milestoneKind } from '../code-lists/milestone-kind.js';
import { line } from '../scalars/line.js';
import { narrative } from '../scalars/narrative.js';
import { partialDate } from '../scalars/partial-date.js';
import { defineRecord, type RecordBody, type RecordDef } from './define-record.js';
import { optional, required } from './field.js';
import { setOf } from './list-of.js';
import { reference } from './reference.js';

const fields = {
  /** What happened. */
  title: required(line, { title: 'Title', sensitivity: 'plain', since: '1.0' }),
  /** What sort of thing it is. */
  kind: required(milestoneKind, { title: 'Kind', sensitivity: 'plain', since: '1.0' }),
  /** The day it happened. */
  on: required(partialDate, { title: 'Date', sensitivity: 'plain', since: '1.0' }),
  /** The country. Absent for the whole region. */
  country: optional(country, { title: 'Country', sensitivity: 'plain', since: '1.0' }),
  /** The town, as of a meeting. */
  place: optional(line, { title: 'Place', sensitivity: 'plain', since: '1.0' }),
  /** What was promised, or what it is about. */
  commitments: optional(setOf(commitment), { title: 'Commitments', sensitivity: 'plain', since: '1.0' }),
  /** The day by which what was promised is to be done. */
  dueOn: optional(partialDate, { title: 'Due on', sensitivity: 'plain', since: '1.0' }),
  /** The commitment that this carries out, or fails to. */
  fulfils: optional(reference('milestone'), { title: 'Fulfils', sensitivity: 'plain', since: '1.0' }),
  /** How far what was promised is done. */
  fulfilment: optional(fulfilment, { title: 'Fulfilment', sensitivity: 'plain', since: '1.0' }),
  /** Who took part. */
  organizations: optional(setOf(reference('organization')), {
    title: 'Organizations',
    sensitivity: 'plain',
    since: '1.0',
  }),
  /** The plan that it is about. */
  plan: optional(reference('plan-of-action'), { title: 'Plan', sensitivity: 'plain', since: '1.0' }),
  /** The programme that it is about. */
  programme: optional(reference('programme'), { title: 'Programme', sensitivity: 'plain', since: '1.0' }),
  /** The provision of law that it is about. */
  provision: optional(reference('legal-provision'), { title: 'Provision', sensitivity: 'plain', since: '1.0' }),
  /** The agreement that it is about. */
  agreement: optional(reference('agreement'), { title: 'Agreement', sensitivity: 'plain', since: '1.0' }),
  /** Where it can be read: a document's title or address. */
  source: optional(line, { title: 'Source', sensitivity: 'plain', since: '1.0' }),
  /** What else is to be told. Text may name people. */
  remarks: optional(narrative, { title: 'Remarks', sensitivity: 'direct', since: '1.0' }),
};

/** An entry of the chronicle: what was promised, done or not done against trafficking. */
export interface Milestone extends RecordBody<'milestone', typeof fields> {}
export const milestone: RecordDef<'milestone', Milestone> = defineRecord('milestone', fields);
