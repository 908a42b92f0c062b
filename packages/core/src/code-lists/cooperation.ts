import { defineCodeList } from './define-code-list.js';

/** Whether a person acts as a witness against the traffickers. Help never depends on it. */
export type Cooperation =
  | 'not-asked-for'
  | 'undecided'
  | 'agreed'
  | 'statement-given'
  | 'testified'
  | 'declined'
  | 'withdrew';

export const cooperation = defineCodeList<Cooperation>({
  id: 'cooperation',
  kind: 'closed',
  since: '1.0',
  codes: ['not-asked-for', 'undecided', 'agreed', 'statement-given', 'testified', 'declined', 'withdrew'],
});
