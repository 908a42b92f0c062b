import { contactCount } from '../dimensions/contact-count.js';
import { defineShare } from './families/define-share.js';

export const severalContactsShare = defineShare({
  id: 'several-contacts-share',
  group: 'data-quality',
  source: 'OpenTHB 1.0',
  title: 'Persons with several contacts',
  question: 'With what part of the registered persons did reporting entities have more than one contact?',
  of: contactCount,
  codes: ['several'],
  others: ['none', 'one'],
  caveats: ['In systems that do not recognise persons these would be counted twice.'],
});
