import { assertionActor } from '../../code-lists/assertion-actor.js';
import { decisionKind } from '../../code-lists/decision-kind.js';
import { decisionMaker } from '../../code-lists/decision-maker.js';
import { decisionObject } from '../../code-lists/decision-object.js';
import { victimStatus } from '../../code-lists/victim-status.js';
import { line } from '../../scalars/line.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';
import { reference } from '../reference.js';

const fields = {
  /** What is asserted. */
  status: required(victimStatus, {
    title: 'Status',
    sensitivity: 'sensitive',
    since: '0.9',
    maps: { htcds: 'vic_TraffickingStatus' },
  }),
  /** Who asserts it. */
  actor: required(assertionActor, { title: 'Actor', sensitivity: 'plain', since: '0.9' }),
  /** What the assertion is about. */
  object: required(decisionObject, { title: 'Object of the decision', sensitivity: 'plain', since: '0.9' }),
  /** The day of the assertion. */
  on: optional(partialDate, {
    title: 'Date',
    sensitivity: 'quasi',
    since: '0.9',
    maps: { ctdcKanon: 'yearOfRegistration' },
  }),
  /** Which decision on the same matter it is. Absent for what is no decision. */
  kind: optional(decisionKind, { title: 'Kind', sensitivity: 'plain', since: '0.9' }),
  /** What sort of body decided. */
  decisionMaker: optional(decisionMaker, {
    title: 'Decision-maker',
    sensitivity: 'plain',
    since: '0.9',
    maps: { htcds: 'vic_TraffickingStatusDecisionMakingOrg' },
  }),
  /** The organization that asserts it. */
  by: optional(reference('organization'), { title: 'Asserted by', sensitivity: 'protected', since: '0.9' }),
  /** The article of law that the assertion rests on, as the country cites it. */
  ground: optional(line, { title: 'Ground', sensitivity: 'plain', since: '0.9' }),
};

/** One step in the history of a person's status: somebody asserts it on a day. Nothing is overwritten; later ones add. */
export interface StatusAssertion extends Body<typeof fields> {}
export const statusAssertion: Group<StatusAssertion> = defineGroup('status-assertion', fields);
