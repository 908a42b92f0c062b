import { contactChannel } from '../../code-lists/contact-channel.js';
import { flag } from '../../scalars/flag.js';
import { line } from '../../scalars/line.js';
import { narrative } from '../../scalars/narrative.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';

const fields = {
  /** How the person may be reached. */
  channel: required(contactChannel, { title: 'Channel', sensitivity: 'direct', since: '0.9' }),
  /** The number, address or account. */
  address: required(line, {
    title: 'Address',
    sensitivity: 'direct',
    since: '0.9',
    maps: { htcds: ['prs_Email', 'prs_HomePhone', 'prs_MobilePhone', 'prs_Mailing*'] },
  }),
  /** Whether it is safe to use. Absent: not known, and so not to be used. */
  safe: optional(flag, { title: 'Safe to use', sensitivity: 'direct', since: '0.9' }),
  /** How to use it safely: when, in what words, who may answer. */
  instructions: optional(narrative, { title: 'Instructions', sensitivity: 'direct', since: '0.9' }),
};

/** One way to reach a person, and how to do so without danger. */
export interface Contact extends Body<typeof fields> {}
export const contact: Group<Contact> = defineGroup('contact', fields);
