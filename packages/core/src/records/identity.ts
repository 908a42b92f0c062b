import { line } from '../scalars/line.js';
import { partialDate } from '../scalars/partial-date.js';
import { defineRecord, type RecordBody, type RecordDef } from './define-record.js';
import { optional } from './field.js';
import { listOf } from './list-of.js';
import { contact } from './parts/contact.js';
import { identityDocument } from './parts/identity-document.js';
import { personName } from './parts/person-name.js';

const fields = {
  /** The person's names. */
  names: optional(listOf(personName), { title: 'Names', sensitivity: 'direct', since: '0.9' }),
  /** The date of birth as documents or the person say. */
  birthDate: optional(partialDate, {
    title: 'Date of birth',
    sensitivity: 'direct',
    since: '0.9',
    maps: { htcds: 'prs_Birthdate' },
  }),
  /** The place of birth as documents or the person say. */
  birthPlace: optional(line, { title: 'Place of birth', sensitivity: 'direct', since: '1.0' }),
  /** Documents that say who the person is. */
  documents: optional(listOf(identityDocument), { title: 'Documents', sensitivity: 'direct', since: '0.9' }),
  /** How the person may be reached. */
  contacts: optional(listOf(contact), { title: 'Contacts', sensitivity: 'direct', since: '0.9' }),
};

/** Who a person is. Kept apart from everything else that is known of the person, under an id of its own. */
export interface Identity extends RecordBody<'identity', typeof fields> {}
export const identity: RecordDef<'identity', Identity> = defineRecord('identity', fields);
