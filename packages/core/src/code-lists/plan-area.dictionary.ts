import { defineDictionary } from './define-dictionary.js';
import { planArea } from './plan-area.js';

export const planAreaDictionary = defineDictionary(planArea, {
  prevention: {
    label: 'Prevention',
    definition: 'So that trafficking does not happen.',
    source:
      'ICMPD, Guidelines for the Development and Implementation of a Comprehensive National Anti-Trafficking Response (2006)',
  },
  protection: {
    label: 'Assistance and protection',
    definition: 'For victims and victim-witnesses.',
    source:
      'ICMPD, Guidelines for the Development and Implementation of a Comprehensive National Anti-Trafficking Response (2006)',
  },
  prosecution: {
    label: 'Investigation and prosecution',
    definition: 'So that traffickers are brought to justice.',
    source:
      'ICMPD, Guidelines for the Development and Implementation of a Comprehensive National Anti-Trafficking Response (2006)',
  },
  'enabling-framework': {
    label: 'Enabling framework',
    definition: 'Law, structures, coordination, data and money.',
    source:
      'ICMPD, Guidelines for the Development and Implementation of a Comprehensive National Anti-Trafficking Response (2006)',
  },
});
