import { defineDictionary } from './define-dictionary.js';
import { criminalJusticeStatus } from './criminal-justice-status.js';

export const criminalJusticeStatusDictionary = defineDictionary(criminalJusticeStatus, {
  suspected: {
    label: 'Suspected',
    definition: 'Thought to have done it.',
  },
  arrested: {
    label: 'Arrested',
    definition: 'Held by the police.',
  },
  charged: {
    label: 'Charged',
    definition: 'Accused before a court.',
  },
  tried: {
    label: 'On trial',
    definition: 'The court hears the case.',
  },
  convicted: {
    label: 'Convicted',
    definition: 'Found guilty, not yet final or final.',
  },
  'convicted-of-other-offence': {
    label: 'Convicted of another offence',
    definition: 'Found guilty of an offence other than trafficking.',
  },
  acquitted: {
    label: 'Acquitted',
    definition: 'Found not guilty.',
  },
  discontinued: {
    label: 'Discontinued',
    definition: 'The proceedings ended without a judgment.',
  },
  'at-large': {
    label: 'At large',
    definition: 'Wanted and not found.',
  },
  deceased: {
    label: 'Deceased',
    definition: 'Dead.',
  },
});
