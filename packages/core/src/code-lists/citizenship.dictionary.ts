import { citizenship } from './citizenship.js';
import { countryDictionary } from './country.dictionary.js';
import { defineDictionary } from './define-dictionary.js';
import { exact } from './mapping.js';

export const citizenshipDictionary = defineDictionary(citizenship, {
  ...countryDictionary.entries,
  stateless: {
    label: 'Stateless',
    definition: 'Considered a national by no state under its law.',
    source: 'Convention relating to the Status of Stateless Persons (1954), article 1',
  },
  unknown: {
    label: 'Unknown citizenship',
    definition: 'The person has a citizenship, or one more, and which is not known.',
    maps: { ctdcKanon: exact('ZZ') },
  },
});
