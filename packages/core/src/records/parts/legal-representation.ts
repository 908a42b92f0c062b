import { legalMatter } from '../../code-lists/legal-matter.js';
import { legalRepresentativeKind } from '../../code-lists/legal-representative-kind.js';
import { flag } from '../../scalars/flag.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';
import { setOf } from '../list-of.js';
import { reference } from '../reference.js';

const fields = {
  /** Who it is. */
  kind: required(legalRepresentativeKind, { title: 'Kind', sensitivity: 'plain', since: '1.0' }),
  /** In what. */
  matters: optional(setOf(legalMatter), { title: 'Legal matters', sensitivity: 'sensitive', since: '1.0' }),
  /** The first day. */
  from: optional(partialDate, { title: 'From', sensitivity: 'plain', since: '1.0' }),
  /** The last day. Absent while it lasts. */
  until: optional(partialDate, { title: 'Until', sensitivity: 'plain', since: '1.0' }),
  /** Whether the person pays nothing. */
  freeOfCharge: optional(flag, { title: 'Free of charge', sensitivity: 'plain', since: '1.0' }),
  /** The organization that provides it. */
  organization: optional(reference('organization'), { title: 'Organization', sensitivity: 'protected', since: '1.0' }),
  /** The programme that pays for it. */
  programme: optional(reference('programme'), { title: 'Programme', sensitivity: 'plain', since: '1.0' }),
};

/** Somebody who acts for the person before courts and authorities, and since when. */
export interface LegalRepresentation extends Body<typeof fields> {}
export const legalRepresentation: Group<LegalRepresentation> = defineGroup('legal-representation', fields);
