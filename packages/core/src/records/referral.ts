import { referralKind } from '../code-lists/referral-kind.js';
import { referralOutcome } from '../code-lists/referral-outcome.js';
import { referralReason } from '../code-lists/referral-reason.js';
import { refusalReason } from '../code-lists/refusal-reason.js';
import { service } from '../code-lists/service.js';
import { urgency } from '../code-lists/urgency.js';
import { partialDate } from '../scalars/partial-date.js';
import { defineRecord, type RecordBody, type RecordDef } from './define-record.js';
import { optional, required } from './field.js';
import { listOf, setOf } from './list-of.js';
import { authorisation } from './parts/authorisation.js';
import { childReferral } from './parts/child-referral.js';
import { referralEvent } from './parts/referral-event.js';
import { reference } from './reference.js';

const fields = {
  /** Who is referred. */
  victim: required(reference('victim'), { title: 'Victim', sensitivity: 'sensitive', since: '0.9' }),
  /** The organization that refers. */
  from: required(reference('organization'), {
    title: 'Sent by',
    sensitivity: 'protected',
    since: '0.9',
    maps: { htcds: 'cas_ReferringOrganisation' },
  }),
  /** The organization that is asked. */
  to: required(reference('organization'), {
    title: 'Sent to',
    sensitivity: 'protected',
    since: '0.9',
    maps: { htcds: 'cas_ReferredOrganisation' },
  }),
  /** Whether it crosses a border. */
  kind: optional(referralKind, { title: 'Kind', sensitivity: 'plain', since: '0.9' }),
  /** Why the person is referred. */
  reasons: optional(setOf(referralReason), {
    title: 'Reasons',
    sensitivity: 'sensitive',
    since: '0.9',
    maps: { htcds: ['cas_ReasonForIncomingReferral', 'cas_ReasonForOutgoingReferral'] },
  }),
  /** What is asked for. */
  services: optional(setOf(service), { title: 'Services asked', sensitivity: 'sensitive', since: '0.9' }),
  /** How soon it must be acted on. */
  urgency: optional(urgency, { title: 'Urgency', sensitivity: 'plain', since: '0.9' }),
  /** The case that it belongs to. */
  case: optional(reference('case'), { title: 'Case', sensitivity: 'sensitive', since: '1.0' }),
  /** The agreement under which it crosses a border. */
  agreement: optional(reference('agreement'), { title: 'Agreement', sensitivity: 'plain', since: '1.0' }),
  /** What allows to pass the person's data on to the receiver. */
  authorisation: optional(authorisation, { title: 'Authorisation', sensitivity: 'sensitive', since: '0.9' }),
  /** What the referral of a child needs besides. */
  child: optional(childReferral, { title: 'Child', sensitivity: 'sensitive', since: '0.9' }),
  /** The statuses that it took, oldest first; the last is where it stands. */
  history: required(listOf(referralEvent), { title: 'History', sensitivity: 'plain', since: '0.9' }),
  /** Why the receiver did not take it on. */
  refusalReason: optional(refusalReason, { title: 'Reason of refusal', sensitivity: 'plain', since: '0.9' }),
  /** What came of it for the person, which its status does not say. */
  outcome: optional(referralOutcome, { title: 'Outcome', sensitivity: 'sensitive', since: '0.9' }),
  /** The day of the outcome. */
  outcomeOn: optional(partialDate, { title: 'Outcome on', sensitivity: 'plain', since: '0.9' }),
};

/** A request from one organization to another to identify, serve or take over a victim. */
export interface Referral extends RecordBody<'referral', typeof fields> {}
export const referral: RecordDef<'referral', Referral> = defineRecord('referral', fields);
