import { defineDictionary } from './define-dictionary.js';
import { exact, none } from './mapping.js';
import { sex } from './sex.js';

export const sexDictionary = defineDictionary(sex, {
  female: {
    label: 'Female',
    definition: 'Women and girls.',
    maps: {
      sdg: exact('F'),
      ctdcKanon: exact('Female'),
      ctdcSynthetic2021: exact('Female'),
      ctdcSynthetic2024: exact('Woman'),
      ctdcSynthetic2025: exact('Woman'),
      htcds: exact('Feminine'),
    },
  },
  male: {
    label: 'Male',
    definition: 'Men and boys.',
    maps: {
      sdg: exact('M'),
      ctdcKanon: exact('Male'),
      ctdcSynthetic2021: exact('Male'),
      ctdcSynthetic2024: exact('Man'),
      ctdcSynthetic2025: exact('Man'),
      htcds: exact('Masculine'),
    },
  },
  other: {
    label: 'Other',
    definition: 'Registered as neither female nor male, where the law provides for it.',
    maps: {
      sdg: none,
      ctdcKanon: none,
      ctdcSynthetic2021: none,
      ctdcSynthetic2024: none,
      ctdcSynthetic2025: none,
      htcds: none,
    },
  },
});
