import { defineDictionary } from './define-dictionary.js';
import { namePart } from './name-part.js';

export const namePartDictionary = defineDictionary(namePart, {
  given: {
    label: 'Given name',
    definition: 'A given name.',
  },
  middle: {
    label: 'Middle name',
    definition: 'A name between the given and the family name.',
  },
  patronymic: {
    label: 'Patronymic',
    definition: 'A name from the father.',
  },
  family: {
    label: 'Family name',
    definition: 'A family name.',
  },
  title: {
    label: 'Title',
    definition: 'A form of address or a title.',
  },
});
