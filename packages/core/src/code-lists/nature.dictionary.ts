import { defineDictionary } from './define-dictionary.js';
import { nature } from './nature.js';

export const natureDictionary = defineDictionary(nature, {
  real: {
    label: 'Real',
    definition: 'About a real person, organization or event, as its source recorded it.',
  },
  'de-identified': {
    label: 'De-identified',
    definition:
      'Made from a real record so that the person should no longer be found in it; still to be handled with care.',
  },
  synthetic: {
    label: 'Synthetic',
    definition: 'Made up by a program; no person stands behind it.',
  },
  test: {
    label: 'Test',
    definition: 'Made up by hand to try a system; no person stands behind it.',
  },
});
