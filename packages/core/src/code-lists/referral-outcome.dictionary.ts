import { defineDictionary } from './define-dictionary.js';
import { referralOutcome } from './referral-outcome.js';

export const referralOutcomeDictionary = defineDictionary(referralOutcome, {
  provided: {
    label: 'Provided',
    definition: 'All that was asked was given.',
  },
  'partly-provided': {
    label: 'Partly provided',
    definition: 'Some of what was asked was given.',
  },
  'not-available': {
    label: 'Not available',
    definition: 'The service could not be had.',
  },
  'declined-by-person': {
    label: 'Declined by the person',
    definition: 'The person did not want it.',
  },
  'not-reached': {
    label: 'Not reached',
    definition: 'The person could not be found or left.',
  },
  'referred-onward': {
    label: 'Referred onward',
    definition: 'Passed to a third organization.',
  },
});
