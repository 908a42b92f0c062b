import { defineDictionary } from './define-dictionary.js';
import { disclosureBanReason } from './disclosure-ban-reason.js';

export const disclosureBanReasonDictionary = defineDictionary(disclosureBanReason, {
  implicated: {
    label: 'Implicated',
    definition: 'Thought to have had a part in the trafficking.',
  },
  'fear-of-harm': {
    label: 'Fear of harm',
    definition: 'The person fears harm from it.',
  },
  'country-of-persecution': {
    label: 'Country of persecution',
    definition: 'The person seeks or has protection from it.',
  },
  'wish-of-person': {
    label: 'Wish of the person',
    definition: 'The person does not want it.',
  },
});
