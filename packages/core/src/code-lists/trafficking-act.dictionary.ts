import { defineDictionary } from './define-dictionary.js';
import { traffickingAct } from './trafficking-act.js';

export const traffickingActDictionary = defineDictionary(traffickingAct, {
  recruitment: {
    label: 'Recruitment',
    definition: 'The recruitment of a person.',
    source: 'Palermo Protocol (2000), article 3(a)',
  },
  transportation: {
    label: 'Transportation',
    definition: 'The transportation of a person.',
    source: 'Palermo Protocol (2000), article 3(a)',
  },
  transfer: {
    label: 'Transfer',
    definition: 'The transfer of a person.',
    source: 'Palermo Protocol (2000), article 3(a)',
  },
  harbouring: {
    label: 'Harbouring',
    definition: 'The harbouring of a person.',
    source: 'Palermo Protocol (2000), article 3(a)',
  },
  receipt: {
    label: 'Receipt',
    definition: 'The receipt of a person.',
    source: 'Palermo Protocol (2000), article 3(a)',
  },
  'exchange-of-control': {
    label: 'Exchange of control',
    definition: 'The exchange or transfer of control over a person.',
    source: 'Directive 2011/36/EU, article 2(1)',
  },
});
