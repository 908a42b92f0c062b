import { defineDictionary } from './define-dictionary.js';
import { screeningElement } from './screening-element.js';

export const screeningElementDictionary = defineDictionary(screeningElement, {
  act: {
    label: 'Act',
    definition: 'Something was done with the person: recruitment, transport, transfer, harbouring, receipt.',
    source: 'Palermo Protocol (2000), article 3(a)',
  },
  means: {
    label: 'Means',
    definition: 'It was brought about by force, deceit or abuse. For a child none is needed.',
    source: 'Palermo Protocol (2000), article 3(a) and (c)',
  },
  purpose: {
    label: 'Purpose',
    definition: 'It was done for exploitation.',
    source: 'Palermo Protocol (2000), article 3(a)',
  },
});
