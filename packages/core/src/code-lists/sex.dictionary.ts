import { defineDictionary } from './define-dictionary.js';
import { exact, none } from './mapping.js';
import { sex } from './sex.js';

export const sexDictionary = defineDictionary(sex, {
  female: {
    label: 'Female',
    definition: 'Women and girls.',
    maps: { sdg: exact('F'), ctdcKanon: exact('Female'), htcds: exact('Feminine') },
  },
  male: {
    label: 'Male',
    definition: 'Men and boys.',
    maps: { sdg: exact('M'), ctdcKanon: exact('Male'), htcds: exact('Masculine') },
  },
  other: {
    label: 'Other',
    definition: 'Registered as neither female nor male, where the law provides for it.',
    maps: { sdg: none, ctdcKanon: none, htcds: none },
  },
});
