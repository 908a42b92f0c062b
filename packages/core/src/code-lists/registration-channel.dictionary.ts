import { defineDictionary } from './define-dictionary.js';
import { broader, exact, none } from './mapping.js';
import { registrationChannel } from './registration-channel.js';

export const registrationChannelDictionary = defineDictionary(registrationChannel, {
  'in-person': {
    label: 'In person',
    definition: 'The entity met the person, at its office, on the street or during an operation.',
    maps: { ctdcKanon: broader('Case Management') },
  },
  hotline: {
    label: 'Hotline',
    definition: 'A call or message to a help line.',
    maps: { ctdcKanon: exact('Hotline') },
  },
  'third-party': {
    label: 'Third party',
    definition: 'Somebody else told the entity of the person.',
    maps: { ctdcKanon: broader('Case Management') },
  },
  anonymous: {
    label: 'Anonymous',
    definition: 'The person was met, but did not consent to be named or recorded as a victim.',
    maps: { ctdcKanon: none },
  },
});
