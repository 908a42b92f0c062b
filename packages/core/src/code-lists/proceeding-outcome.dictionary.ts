import { defineDictionary } from './define-dictionary.js';
import { proceedingOutcome } from './proceeding-outcome.js';

export const proceedingOutcomeDictionary = defineDictionary(proceedingOutcome, {
  conviction: {
    label: 'Conviction for trafficking',
    definition: 'At least one accused was found guilty of trafficking.',
  },
  'conviction-other-offence': {
    label: 'Conviction for another offence',
    definition: 'Found guilty, but not of trafficking.',
  },
  acquittal: {
    label: 'Acquittal',
    definition: 'Nobody was found guilty.',
  },
  'claim-granted': {
    label: 'Claim granted',
    definition: 'In whole or in part.',
  },
  'claim-dismissed': {
    label: 'Claim dismissed',
    definition: 'Nothing was granted.',
  },
  settled: {
    label: 'Settled',
    definition: 'The parties agreed.',
  },
  dropped: {
    label: 'Dropped',
    definition: 'Not pursued further.',
  },
});
