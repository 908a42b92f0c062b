import { defineDictionary } from './define-dictionary.js';
import { separation } from './separation.js';

export const separationDictionary = defineDictionary(separation, {
  accompanied: {
    label: 'Accompanied',
    definition: 'With a parent, or with the caregiver whom law or custom names.',
  },
  separated: {
    label: 'Separated',
    definition: 'Away from both parents and from the former caregiver, but with other relatives.',
    source: 'UN Committee on the Rights of the Child, General Comment 6 (2005)',
  },
  unaccompanied: {
    label: 'Unaccompanied',
    definition: 'Away from both parents and other relatives, and in the care of no adult who must care for the child.',
    source: 'UN Committee on the Rights of the Child, General Comment 6 (2005)',
  },
});
