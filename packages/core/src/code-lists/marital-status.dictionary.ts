import { defineDictionary } from './define-dictionary.js';
import { exact } from './mapping.js';
import { maritalStatus } from './marital-status.js';

export const maritalStatusDictionary = defineDictionary(maritalStatus, {
  single: {
    label: 'Single',
    definition: 'Never married.',
    maps: { htcds: exact('Single') },
  },
  married: {
    label: 'Married',
    definition: 'Married under the law.',
    maps: { htcds: exact('Married') },
  },
  'registered-partnership': {
    label: 'Registered partnership',
    definition: 'In a partnership registered under the law.',
    maps: { htcds: exact('RegisteredPartnership') },
  },
  separated: {
    label: 'Separated',
    definition: 'Married, living apart.',
    maps: { htcds: exact('Separated') },
  },
  divorced: {
    label: 'Divorced',
    definition: 'The marriage was dissolved.',
    maps: { htcds: exact('Divorced') },
  },
  widowed: {
    label: 'Widowed',
    definition: 'The spouse died.',
    maps: { htcds: exact('Widowed') },
  },
});
