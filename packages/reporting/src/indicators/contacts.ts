import { channel } from '../dimensions/channel.js';
import { registrations } from '../facts/registrations.js';
import { defineCount } from './families/define-count.js';

export const contacts = defineCount({
  id: 'contacts',
  group: 'detection',
  title: 'Contacts of reporting entities, by channel',
  question: 'How many contacts were registered, and through which channels?',
  facts: registrations,
  universe: 'Registrations up to the day, with or without a victim.',
  numerator: 'Registrations, in the year of the contact.',
  over: channel,
  source: 'OpenTHB 1.0, registration',
  caveats: ['One person may have several contacts. Never to be added to persons.'],
});
