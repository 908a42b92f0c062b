import { defineDictionary } from './define-dictionary.js';
import { decisionObject } from './decision-object.js';

export const decisionObjectDictionary = defineDictionary(decisionObject, {
  identification: {
    label: 'Identification',
    definition: 'Whether the person is a victim.',
  },
  assistance: {
    label: 'Assistance',
    definition: 'Whether the person is assisted.',
  },
  data: {
    label: 'Data',
    definition: "Whether the person's data are recorded or shared.",
  },
});
