import { defineDictionary } from './define-dictionary.js';
import { promise } from './promise.js';

export const promiseDictionary = defineDictionary(promise, {
  work: {
    label: 'Work',
    definition: 'Work other than what came.',
  },
  marriage: {
    label: 'Marriage or relationship',
    definition: 'Marriage, or to live together.',
  },
  education: {
    label: 'Education',
    definition: 'School, studies, training.',
  },
  travel: {
    label: 'Travel',
    definition: 'To be brought across borders.',
  },
  papers: {
    label: 'Papers',
    definition: 'Documents, or a right to stay.',
  },
  'family-reunification': {
    label: 'Family reunification',
    definition: 'To be with relatives.',
  },
  adoption: {
    label: 'Adoption or foster care',
    definition: 'A home for a child.',
  },
  money: {
    label: 'Money',
    definition: 'Payment, or a loan.',
  },
  safety: {
    label: 'Safety',
    definition: 'To be safe from war or violence.',
  },
  'other-promise': {
    label: 'Other promise',
    definition: 'None of these.',
  },
  none: {
    label: 'None',
    definition: 'Nothing was promised.',
  },
});
