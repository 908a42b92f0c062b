import { defineDictionary } from './define-dictionary.js';
import { referralKind } from './referral-kind.js';

export const referralKindDictionary = defineDictionary(referralKind, {
  national: {
    label: 'National',
    definition: 'Within one country.',
  },
  transnational: {
    label: 'Transnational',
    definition: 'From one country to another.',
    source: 'ICMPD, Guidelines for the Development of a Transnational Referral Mechanism (2009)',
  },
});
