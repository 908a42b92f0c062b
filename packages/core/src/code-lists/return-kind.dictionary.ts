import { defineDictionary } from './define-dictionary.js';
import { returnKind } from './return-kind.js';

export const returnKindDictionary = defineDictionary(returnKind, {
  voluntary: {
    label: 'Voluntary',
    definition: 'The person asked for it or freely agreed.',
    source: 'CETS 197 (2005), article 16(2)',
  },
  'assisted-voluntary': {
    label: 'Assisted voluntary return',
    definition: 'Freely agreed, with help before, on and after the way.',
    source: 'CETS 197 (2005), article 16',
  },
  readmission: {
    label: 'Readmission',
    definition: 'Handed over under an agreement.',
  },
  forced: {
    label: 'Forced',
    definition: "Against the person's will.",
  },
  resettlement: {
    label: 'Third-country resettlement',
    definition: 'To live in a country that is neither of origin nor of exploitation.',
  },
});
