import { defineDictionary } from './define-dictionary.js';
import { vitalStatus } from './vital-status.js';

export const vitalStatusDictionary = defineDictionary(vitalStatus, {
  alive: {
    label: 'Alive',
    definition: 'Known to be alive at the date of the record.',
  },
  deceased: {
    label: 'Deceased',
    definition: 'Known to have died.',
  },
});
