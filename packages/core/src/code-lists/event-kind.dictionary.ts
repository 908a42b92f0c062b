import { defineDictionary } from './define-dictionary.js';
import { exact } from './mapping.js';
import { eventKind } from './event-kind.js';

export const eventKindDictionary = defineDictionary(eventKind, {
  recruitment: {
    label: 'Recruitment',
    definition: 'The person was won, taken or sold.',
    maps: { htcds: exact('Recruitment') },
  },
  transit: {
    label: 'Transit',
    definition: 'The person was moved or kept on the way.',
    maps: { htcds: exact('Transit') },
  },
  exploitation: {
    label: 'Exploitation',
    definition: 'The person was exploited.',
    maps: { htcds: exact('Exploitation') },
  },
});
