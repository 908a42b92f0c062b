import { defineDictionary } from './define-dictionary.js';
import { protectionStatus } from './protection-status.js';

export const protectionStatusDictionary = defineDictionary(protectionStatus, {
  'asylum-seeker': {
    label: 'Asylum seeker',
    definition: 'Has asked for protection; not decided.',
  },
  refugee: {
    label: 'Refugee',
    definition: 'Recognised under the 1951 Convention.',
  },
  'complementary-protection': {
    label: 'Complementary protection',
    definition: 'Subsidiary or other protection beside refugee status.',
  },
  'temporary-protection': {
    label: 'Temporary protection',
    definition: 'Protected as one of a group, for a time.',
  },
  'stateless-person': {
    label: 'Stateless person',
    definition: 'Recognised as a national of no state.',
  },
  none: {
    label: 'None',
    definition: 'Has not asked for protection and holds none.',
  },
});
