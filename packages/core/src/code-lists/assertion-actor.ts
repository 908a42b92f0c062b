import { defineCodeList } from './define-code-list.js';

/** Who asserted a status. */
export type AssertionActor = 'authority' | 'other-body' | 'person';

export const assertionActor = defineCodeList<AssertionActor>({
  id: 'assertion-actor',
  kind: 'closed',
  since: '0.9',
  codes: ['authority', 'other-body', 'person'],
});
