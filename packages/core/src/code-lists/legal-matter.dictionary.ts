import { defineDictionary } from './define-dictionary.js';
import { legalMatter } from './legal-matter.js';

export const legalMatterDictionary = defineDictionary(legalMatter, {
  'criminal-proceedings': {
    label: 'Criminal proceedings',
    definition: 'As injured party or witness.',
  },
  'own-defence': {
    label: 'Own defence',
    definition: 'The person is accused.',
  },
  compensation: {
    label: 'Compensation',
    definition: 'From the perpetrator or a fund.',
  },
  residence: {
    label: 'Residence',
    definition: 'Permits and removal.',
  },
  asylum: {
    label: 'Asylum',
    definition: 'International protection.',
  },
  labour: {
    label: 'Labour',
    definition: 'Wages and rights at work.',
  },
  family: {
    label: 'Family',
    definition: 'Custody, guardianship, marriage.',
  },
  administrative: {
    label: 'Administrative',
    definition: 'Papers, benefits, identification.',
  },
});
