import { defineDictionary } from './define-dictionary.js';
import { nonPunishment } from './non-punishment.js';

export const nonPunishmentDictionary = defineDictionary(nonPunishment, {
  applied: {
    label: 'Applied',
    definition: 'It was, and the person was not punished.',
    source: 'CETS 197 (2005), article 26',
  },
  refused: {
    label: 'Refused',
    definition: 'It was, and did not help the person.',
    source: 'CETS 197 (2005), article 26',
  },
  'not-considered': {
    label: 'Not considered',
    definition: 'Nobody looked at it.',
    source: 'CETS 197 (2005), article 26',
  },
});
