import { named } from '../dimensions/named.js';
import { registrations } from '../facts/registrations.js';
import { defineShare } from './families/define-share.js';

export const anonymousShare = defineShare({
  id: 'anonymous-share',
  group: 'detection',
  title: 'Contacts of which nobody can say whose they were',
  question: 'What part of the contacts cannot be told to be of one person?',
  facts: registrations,
  of: named,
  codes: ['no'],
  others: ['yes'],
  universe: 'Registrations up to the day.',
  source: 'OpenTHB 1.0, registration',
  caveats: ['A high share means that numbers of persons are too low, and that people dare to ask without a name.'],
});
