import { country } from '../../code-lists/country.js';
import { planState } from '../../code-lists/plan-state.js';
import { returnKind } from '../../code-lists/return-kind.js';
import { flag } from '../../scalars/flag.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';
import { reference } from '../reference.js';

const fields = {
  /** Under what terms. */
  kind: required(returnKind, { title: 'Kind', sensitivity: 'sensitive', since: '1.0' }),
  /** How far it has come. */
  state: required(planState, { title: 'State', sensitivity: 'plain', since: '1.0' }),
  /** The country that the person leaves. */
  from: optional(country, { title: 'From country', sensitivity: 'quasi', since: '1.0' }),
  /** The country that the person goes to. */
  to: optional(country, { title: 'To country', sensitivity: 'protected', since: '1.0' }),
  /** The day the person was told, in a language that it knows, what the return means. */
  informedOn: optional(partialDate, { title: 'Informed on', sensitivity: 'plain', since: '1.0' }),
  /** The day the person agreed. */
  consentedOn: optional(partialDate, { title: 'Consented on', sensitivity: 'plain', since: '1.0' }),
  /** The day the danger of the return was assessed. */
  riskAssessedOn: optional(partialDate, { title: 'Risk assessed on', sensitivity: 'plain', since: '1.0' }),
  /** The day the receiving country confirmed that it takes the person in. */
  confirmedOn: optional(partialDate, { title: 'Confirmed on', sensitivity: 'plain', since: '1.0' }),
  /** The day the travel document was issued. */
  travelDocumentOn: optional(partialDate, { title: 'Travel document on', sensitivity: 'plain', since: '1.0' }),
  /** The day of the journey. */
  carriedOutOn: optional(partialDate, { title: 'Carried out on', sensitivity: 'plain', since: '1.0' }),
  /** Whether somebody travelled along. */
  escorted: optional(flag, { title: 'Escorted', sensitivity: 'plain', since: '1.0' }),
  /** The organization that met the person. */
  receivedBy: optional(reference('organization'), { title: 'Received by', sensitivity: 'protected', since: '1.0' }),
  /** The agreement under which it happens. */
  agreement: optional(reference('agreement'), { title: 'Agreement', sensitivity: 'protected', since: '1.0' }),
  /** The day somebody last looked at how the person is. */
  followedUpOn: optional(partialDate, { title: 'Followed up on', sensitivity: 'plain', since: '1.0' }),
};

/** The person goes, or is sent, to another country: home, elsewhere, or under an agreement. */
export interface ReturnStep extends Body<typeof fields> {}
export const returnStep: Group<ReturnStep> = defineGroup('return-step', fields);
