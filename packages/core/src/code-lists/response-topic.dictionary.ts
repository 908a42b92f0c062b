import { defineDictionary } from './define-dictionary.js';
import { responseTopic } from './response-topic.js';

export const responseTopicDictionary = defineDictionary(responseTopic, {
  'child-trafficking': {
    label: 'Trafficking in children',
    definition: 'Children as victims.',
    source: 'Sofia Declaration (2003)',
  },
  'forced-and-bonded-labour': {
    label: 'Forced and bonded labour',
    definition: 'Trafficking for labour and services.',
    source: 'Stability Pact Task Force, 6th meeting, Belgrade 2004',
  },
  'sexual-exploitation': {
    label: 'Sexual exploitation',
    definition: 'Trafficking for sexual exploitation.',
  },
  'begging-and-forced-crime': {
    label: 'Begging and forced crime',
    definition: 'Begging, stealing and other criminal activities.',
    source: 'Stability Pact Task Force, 6th meeting, Belgrade 2004',
  },
  identification: {
    label: 'Identification',
    definition: 'How victims are found.',
  },
  referral: {
    label: 'Referral',
    definition: 'How victims are passed on to who can help.',
  },
  residence: {
    label: 'Residence',
    definition: 'How victims may stay.',
  },
  'witness-protection': {
    label: 'Witness protection',
    definition: 'How victims who testify are kept safe.',
  },
  'return-and-resettlement': {
    label: 'Return and resettlement',
    definition: 'How victims go home or elsewhere.',
  },
  'legal-aid': {
    label: 'Legal aid and compensation',
    definition: 'How victims get their rights.',
  },
  'non-punishment': {
    label: 'Non-punishment',
    definition: 'How victims are not punished.',
  },
  data: {
    label: 'Data',
    definition: 'How data are collected.',
  },
  demand: {
    label: 'Demand',
    definition: 'How demand is reduced.',
  },
  coordination: {
    label: 'Coordination',
    definition: 'How bodies work together.',
  },
});
