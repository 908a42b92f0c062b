import { defineDictionary } from './define-dictionary.js';
import { broader, exact, narrower } from './mapping.js';
import { gender } from './gender.js';

export const genderDictionary = defineDictionary(gender, {
  'woman-or-girl': {
    label: 'Woman or girl',
    definition: 'The person is a woman or a girl.',
    maps: {
      ctdcKanon: exact('Female'),
      ctdcSynthetic2021: exact('Female'),
      ctdcSynthetic2024: exact('Woman'),
      ctdcSynthetic2025: exact('Woman'),
    },
  },
  'man-or-boy': {
    label: 'Man or boy',
    definition: 'The person is a man or a boy.',
    maps: {
      ctdcKanon: exact('Male'),
      ctdcSynthetic2021: exact('Male'),
      ctdcSynthetic2024: exact('Man'),
      ctdcSynthetic2025: exact('Man'),
    },
  },
  'transgender-woman': {
    label: 'Transgender woman',
    definition: 'A woman who was registered male at birth.',
    maps: {
      htcds: exact('TransgenderFeminine'),
      ctdcKanon: broader('Transgender/NonConforming'),
      ctdcSynthetic2021: broader('Transgender/NonConforming'),
      ctdcSynthetic2024: broader('Trans/Transgender/NonConforming'),
      ctdcSynthetic2025: broader('Trans/Transgender/NonConforming'),
    },
  },
  'transgender-man': {
    label: 'Transgender man',
    definition: 'A man who was registered female at birth.',
    maps: {
      htcds: exact('TransgenderMasculine'),
      ctdcKanon: broader('Transgender/NonConforming'),
      ctdcSynthetic2021: broader('Transgender/NonConforming'),
      ctdcSynthetic2024: broader('Trans/Transgender/NonConforming'),
      ctdcSynthetic2025: broader('Trans/Transgender/NonConforming'),
    },
  },
  'non-conforming': {
    label: 'Non-conforming',
    definition: 'Neither, both, or another gender.',
    maps: {
      htcds: exact('NonConforming'),
      ctdcKanon: broader('Transgender/NonConforming'),
      ctdcSynthetic2021: broader('Transgender/NonConforming'),
      ctdcSynthetic2024: broader('Trans/Transgender/NonConforming'),
      ctdcSynthetic2025: broader('Trans/Transgender/NonConforming'),
    },
  },
  'transgender-or-non-conforming': {
    label: 'Transgender or non-conforming',
    definition: 'One of the three above; the source does not say which.',
    maps: {
      htcds: narrower('TransgenderFeminine', 'TransgenderMasculine', 'NonConforming'),
      ctdcKanon: exact('Transgender/NonConforming'),
      ctdcSynthetic2021: exact('Transgender/NonConforming'),
      ctdcSynthetic2024: exact('Trans/Transgender/NonConforming'),
      ctdcSynthetic2025: exact('Trans/Transgender/NonConforming'),
    },
  },
});
