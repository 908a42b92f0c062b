import { defineCodeList } from './define-code-list.js';

/** How a person may be reached. */
export type ContactChannel = 'telephone' | 'email' | 'messenger' | 'post' | 'in-person';

export const contactChannel = defineCodeList<ContactChannel>({
  id: 'contact-channel',
  kind: 'closed',
  since: '0.9',
  codes: ['telephone', 'email', 'messenger', 'post', 'in-person'],
});
