import { defineDictionary } from './define-dictionary.js';
import { exact } from './mapping.js';
import { ageMoment } from './age-moment.js';

export const ageMomentDictionary = defineDictionary(ageMoment, {
  entry: {
    label: 'Entry',
    definition: 'When the person entered the trafficking process.',
    maps: { ctdcKanon: exact('majorityEntry') },
  },
  'exploitation-start': {
    label: 'Start of exploitation',
    definition: 'When the exploitation began.',
    maps: { ctdcKanon: exact('majorityStatusAtExploit') },
  },
  registration: {
    label: 'Registration',
    definition: 'When the person was first registered.',
    maps: { ctdcKanon: exact('majorityStatus') },
  },
});
