import { defineDictionary } from './define-dictionary.js';
import { broader, exact, narrower, none } from './mapping.js';
import { registrationChannel } from './registration-channel.js';

export const registrationChannelDictionary = defineDictionary(registrationChannel, {
  'in-person': {
    label: 'In person',
    definition: 'The entity met the person, at its office, on the street or during an operation.',
    maps: {
      ctdcKanon: broader('Case Management'),
      ctdcSynthetic2024: none,
      ctdcSynthetic2025: none,
      niem: narrower('Direct Contact'),
    },
  },
  hotline: {
    label: 'Hotline',
    definition: 'A call or message to a help line.',
    maps: { ctdcKanon: exact('Hotline'), ctdcSynthetic2024: none, ctdcSynthetic2025: none, niem: narrower('Call') },
  },
  'third-party': {
    label: 'Third party',
    definition: 'Somebody else told the entity of the person.',
    maps: {
      ctdcKanon: broader('Case Management'),
      ctdcSynthetic2024: none,
      ctdcSynthetic2025: none,
      niem: narrower('Educator Teacher School', 'Employer', 'Family or Friend'),
    },
  },
  anonymous: {
    label: 'Anonymous',
    definition: 'The person was met, but did not consent to be named or recorded as a victim.',
    maps: { ctdcKanon: none, ctdcSynthetic2024: none, ctdcSynthetic2025: none, niem: none },
  },
});
