import { country } from '../../code-lists/country.js';
import { documentDoubt } from '../../code-lists/document-doubt.js';
import { documentKind } from '../../code-lists/document-kind.js';
import { line } from '../../scalars/line.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';
import { setOf } from '../list-of.js';

const fields = {
  /** What sort of document it is. */
  kind: required(documentKind, { title: 'Kind', sensitivity: 'direct', since: '0.9' }),
  /** Its number. */
  number: optional(line, {
    title: 'Number',
    sensitivity: 'direct',
    since: '0.9',
    maps: { htcds: 'prs_IdentityNumber' },
  }),
  /** The country that issued it. */
  issuedBy: optional(country, { title: 'Issued by', sensitivity: 'direct', since: '0.9' }),
  /** The last day it is valid. */
  validUntil: optional(partialDate, { title: 'Valid until', sensitivity: 'direct', since: '0.9' }),
  /** What speaks against it. */
  doubts: optional(setOf(documentDoubt), { title: 'Doubts', sensitivity: 'direct', since: '0.9' }),
};

/** A document that says who a person is, and what speaks against it. */
export interface IdentityDocument extends Body<typeof fields> {}
export const identityDocument: Group<IdentityDocument> = defineGroup('identity-document', fields);
