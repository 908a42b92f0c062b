import { defineDictionary } from './define-dictionary.js';
import { compensationSource } from './compensation-source.js';

export const compensationSourceDictionary = defineDictionary(compensationSource, {
  'perpetrator-criminal': {
    label: 'Perpetrator, in criminal proceedings',
    definition: 'Asked for where the perpetrator stands trial.',
    source: 'CETS 197 (2005), article 15',
  },
  'perpetrator-civil': {
    label: 'Perpetrator, in civil proceedings',
    definition: 'Sued for.',
    source: 'CETS 197 (2005), article 15',
  },
  employer: {
    label: 'Employer',
    definition: 'Wages and damages from who employed the person.',
    source: 'CETS 197 (2005), article 15',
  },
  'state-fund': {
    label: 'State fund',
    definition: 'A fund for victims.',
    source: 'CETS 197 (2005), article 15',
  },
  'confiscated-assets': {
    label: 'Confiscated assets',
    definition: 'What was taken from traffickers.',
    source: 'CETS 197 (2005), article 15',
  },
});
