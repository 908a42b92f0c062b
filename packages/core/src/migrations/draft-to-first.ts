import { defineMigration } from './define-migration.js';

/** From the draft 0.9, which knew victims, referrals and plans, to 1.0. */
export const draftToFirst = defineMigration({
  from: '0.9',
  to: '1.0',
  changes: [
    // A person may have the citizenship of a country without being counted to its nation.
    { type: 'field-renamed', owner: 'victim', from: 'nationalities', to: 'citizenships' },
    { type: 'field-renamed', owner: 'registration', from: 'nationalities', to: 'citizenships' },
    // The draft had one code for all exploitation of work.
    {
      type: 'code-split',
      list: 'exploitation-form',
      from: 'labour-exploitation',
      into: ['forced-labour', 'bonded-labour', 'child-labour'],
    },
    // The draft had records apart for calls and for meetings, so that nobody could count both.
    { type: 'record-merged', from: 'hotline-call', into: 'registration', told: { field: 'channel', code: 'hotline' } },
    { type: 'record-merged', from: 'contact', into: 'registration' },
    { type: 'field-of-file', owner: 'bundle', field: 'counts' },
    { type: 'field-of-file', owner: 'bundle', field: 'digest' },
  ],
});
