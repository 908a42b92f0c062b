import { defineDictionary } from './define-dictionary.js';
import { compelledAct } from './compelled-act.js';

export const compelledActDictionary = defineDictionary(compelledAct, {
  'illegal-entry-or-stay': {
    label: 'Illegal entry or stay',
    definition: 'Crossed a border or stayed without permission.',
    source: 'CETS 197 (2005), article 26; Directive 2011/36/EU, article 8',
  },
  'document-offence': {
    label: 'Document offence',
    definition: 'Used false papers.',
    source: 'CETS 197 (2005), article 26; Directive 2011/36/EU, article 8',
  },
  'prostitution-offence': {
    label: 'Offence of prostitution',
    definition: 'Where the law punishes it.',
    source: 'CETS 197 (2005), article 26; Directive 2011/36/EU, article 8',
  },
  'begging-offence': {
    label: 'Offence of begging',
    definition: 'Where the law punishes it.',
    source: 'CETS 197 (2005), article 26; Directive 2011/36/EU, article 8',
  },
  theft: {
    label: 'Theft',
    definition: 'Stole for others.',
    source: 'CETS 197 (2005), article 26; Directive 2011/36/EU, article 8',
  },
  'drug-offence': {
    label: 'Drug offence',
    definition: 'Grew, made, carried or sold drugs.',
    source: 'CETS 197 (2005), article 26; Directive 2011/36/EU, article 8',
  },
  fraud: {
    label: 'Fraud',
    definition: 'Took benefits or loans for others.',
    source: 'CETS 197 (2005), article 26; Directive 2011/36/EU, article 8',
  },
  'illegal-work': {
    label: 'Illegal work',
    definition: 'Worked without permission.',
    source: 'CETS 197 (2005), article 26; Directive 2011/36/EU, article 8',
  },
  'trafficking-offence': {
    label: 'Trafficking offence',
    definition: 'Took part in the trafficking of others.',
    source: 'CETS 197 (2005), article 26; Directive 2011/36/EU, article 8',
  },
  'other-act': {
    label: 'Other act',
    definition: 'None of these.',
    source: 'CETS 197 (2005), article 26; Directive 2011/36/EU, article 8',
  },
});
