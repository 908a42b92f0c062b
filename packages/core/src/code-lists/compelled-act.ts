import { defineCodeList } from './define-code-list.js';

/** What a person did because of being trafficked, that the law may punish. */
export type CompelledAct =
  | 'illegal-entry-or-stay'
  | 'document-offence'
  | 'prostitution-offence'
  | 'begging-offence'
  | 'theft'
  | 'drug-offence'
  | 'fraud'
  | 'illegal-work'
  | 'trafficking-offence'
  | 'other-act';

export const compelledAct = defineCodeList<CompelledAct>({
  id: 'compelled-act',
  kind: 'open',
  since: '1.0',
  codes: [
    'illegal-entry-or-stay',
    'document-offence',
    'prostitution-offence',
    'begging-offence',
    'theft',
    'drug-offence',
    'fraud',
    'illegal-work',
    'trafficking-offence',
    'other-act',
  ],
});
