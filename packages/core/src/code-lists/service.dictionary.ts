import { defineDictionary } from './define-dictionary.js';
import { broader, exact, none } from './mapping.js';
import { service } from './service.js';

export const serviceDictionary = defineDictionary(service, {
  'safe-accommodation': {
    label: 'Safe accommodation',
    definition: 'A shelter, safe house, foster family or other safe place to live.',
    maps: { htcds: none },
  },
  'health-care': {
    label: 'Health care',
    definition: 'Medical care.',
    maps: { htcds: exact('Health') },
  },
  'psychosocial-support': {
    label: 'Psychosocial support',
    definition: 'Counselling or therapy.',
    maps: { htcds: none },
  },
  'social-care': {
    label: 'Social care',
    definition: 'Help with daily life and with public services.',
    maps: { htcds: exact('SocialCare') },
  },
  'legal-assistance': {
    label: 'Legal assistance',
    definition: 'Legal information, advice or representation.',
    maps: { htcds: exact('Legal') },
  },
  interpretation: {
    label: 'Interpretation',
    definition: 'An interpreter or a cultural mediator.',
    maps: { htcds: none },
  },
  education: {
    label: 'Education',
    definition: 'Schooling.',
    maps: { htcds: exact('Education') },
  },
  training: {
    label: 'Training',
    definition: 'Vocational training.',
    maps: { htcds: broader('Livelihood') },
  },
  livelihood: {
    label: 'Livelihood',
    definition: 'Help to earn a living.',
    maps: { htcds: broader('Livelihood') },
  },
  'financial-assistance': {
    label: 'Financial assistance',
    definition: 'Money, or compensation paid in advance.',
    maps: { htcds: exact('Financial') },
  },
  'rights-based-training': {
    label: 'Rights-based training',
    definition: "To learn of one's rights.",
    maps: { htcds: exact('RightsBasedTraining') },
  },
  'labour-exploitation-rehabilitation': {
    label: 'Rehabilitation after labour exploitation',
    definition: 'A programme for those exploited in labour.',
    maps: { htcds: exact('LabourExploitationRehabilitation') },
  },
  'sexual-exploitation-rehabilitation': {
    label: 'Rehabilitation after sexual exploitation',
    definition: 'A programme for those exploited sexually.',
    maps: { htcds: exact('SexualExploitationRehabilitation') },
  },
  'child-protection': {
    label: 'Child protection',
    definition: 'Guardianship and care of a child.',
    maps: { htcds: none },
  },
  'family-tracing': {
    label: 'Family tracing',
    definition: 'Search for relatives.',
    maps: { htcds: none },
  },
  'family-mediation': {
    label: 'Family mediation',
    definition: 'Help between the person and the family.',
    maps: { htcds: none },
  },
  'document-assistance': {
    label: 'Help with documents',
    definition: 'Help to get or replace documents.',
    maps: { htcds: none },
  },
  protection: {
    label: 'Protection',
    definition: 'Protection from danger, as a victim or as a witness.',
    maps: { htcds: none },
  },
  'return-assistance': {
    label: 'Return assistance',
    definition: 'Help with a voluntary and safe return.',
    maps: { htcds: none },
  },
});
