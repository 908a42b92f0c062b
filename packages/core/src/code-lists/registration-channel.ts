import { defineCodeList } from './define-code-list.js';

/** How a person came to the notice of a reporting entity. */
export type RegistrationChannel = 'in-person' | 'hotline' | 'third-party' | 'anonymous';

export const registrationChannel = defineCodeList<RegistrationChannel>({
  id: 'registration-channel',
  kind: 'closed',
  since: '0.9',
  codes: ['in-person', 'hotline', 'third-party', 'anonymous'],
});
