import { defineDictionary } from './define-dictionary.js';
import { protectionMeasure } from './protection-measure.js';

export const protectionMeasureDictionary = defineDictionary(protectionMeasure, {
  'witness-programme': {
    label: 'Witness protection programme',
    definition: "Taken into the country's programme.",
    source: 'CETS 197 (2005), articles 28 and 30',
  },
  relocation: {
    label: 'Relocation',
    definition: 'Moved to another place in the country.',
    source: 'CETS 197 (2005), articles 28 and 30',
  },
  'third-country-resettlement': {
    label: 'Third-country resettlement',
    definition: 'Moved to another country to live there.',
    source: 'CETS 197 (2005), articles 28 and 30',
  },
  'identity-change': {
    label: 'Change of identity',
    definition: 'Given another name and papers.',
    source: 'CETS 197 (2005), articles 28 and 30',
  },
  'police-protection': {
    label: 'Police protection',
    definition: 'Guarded by the police.',
    source: 'CETS 197 (2005), articles 28 and 30',
  },
  'restraining-order': {
    label: 'Restraining order',
    definition: 'The suspect must keep away.',
    source: 'CETS 197 (2005), articles 28 and 30',
  },
  'anonymous-testimony': {
    label: 'Anonymous testimony',
    definition: 'The name is kept from the defence and the public.',
    source: 'CETS 197 (2005), articles 28 and 30',
  },
  'closed-hearing': {
    label: 'Closed hearing',
    definition: 'Heard without the public.',
    source: 'CETS 197 (2005), articles 28 and 30',
  },
  'video-testimony': {
    label: 'Testimony by video link',
    definition: 'Heard from elsewhere.',
    source: 'CETS 197 (2005), articles 28 and 30',
  },
  'recorded-interview': {
    label: 'Recorded interview',
    definition: 'Heard once, and the recording is used.',
    source: 'Directive 2011/36/EU, article 15',
  },
  'support-person': {
    label: 'Support person',
    definition: 'Accompanied by somebody trusted.',
    source: 'CETS 197 (2005), articles 28 and 30',
  },
});
