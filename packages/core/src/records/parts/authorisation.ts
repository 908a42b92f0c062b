import { authorisationBasis } from '../../code-lists/authorisation-basis.js';
import { dataCategory } from '../../code-lists/data-category.js';
import { dataPurpose } from '../../code-lists/data-purpose.js';
import { organizationType } from '../../code-lists/organization-type.js';
import { line } from '../../scalars/line.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';
import { setOf } from '../list-of.js';
import { reference } from '../reference.js';

const fields = {
  /** The ground. */
  basis: required(authorisationBasis, {
    title: 'Basis',
    sensitivity: 'plain',
    since: '0.9',
    maps: { htcds: 'con_Consent' },
  }),
  /** What the data may be used for. */
  purposes: optional(setOf(dataPurpose), { title: 'Purposes', sensitivity: 'plain', since: '0.9' }),
  /** The sorts of data that it covers. */
  categories: optional(setOf(dataCategory), { title: 'Categories', sensitivity: 'plain', since: '0.9' }),
  /** The organizations that may have the data. */
  recipients: optional(setOf(reference('organization')), {
    title: 'Recipients',
    sensitivity: 'protected',
    since: '0.9',
  }),
  /** The sorts of organization that may have the data. */
  recipientTypes: optional(setOf(organizationType), {
    title: 'Types of recipient',
    sensitivity: 'plain',
    since: '0.9',
  }),
  /** The day it was given. */
  givenOn: optional(partialDate, { title: 'Given on', sensitivity: 'plain', since: '0.9' }),
  /** The last day it is good for. Absent: until it is withdrawn. */
  validUntil: optional(partialDate, { title: 'Valid until', sensitivity: 'plain', since: '0.9' }),
  /** The day it was withdrawn. */
  withdrawnOn: optional(partialDate, { title: 'Withdrawn on', sensitivity: 'plain', since: '0.9' }),
  /** The office of whoever decided without consent: a function, never a name. */
  overrideRole: optional(line, { title: 'Override: role', sensitivity: 'plain', since: '0.9' }),
  /** The article of law or the rule that allowed to decide without consent. */
  overrideGround: optional(line, { title: 'Override: ground', sensitivity: 'plain', since: '0.9' }),
};

/** What allows somebody to hold or pass on data: for what, to whom, how long, and whether it was withdrawn. */
export interface Authorisation extends Body<typeof fields> {}
export const authorisation: Group<Authorisation> = defineGroup('authorisation', fields);
