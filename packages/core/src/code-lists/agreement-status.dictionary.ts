import { defineDictionary } from './define-dictionary.js';
import { agreementStatus } from './agreement-status.js';

export const agreementStatusDictionary = defineDictionary(agreementStatus, {
  negotiated: {
    label: 'Under negotiation',
    definition: 'Being talked about.',
  },
  signed: {
    label: 'Signed',
    definition: 'Signed and not in force.',
  },
  'in-force': {
    label: 'In force',
    definition: 'It binds.',
  },
  suspended: {
    label: 'Suspended',
    definition: 'It does not bind for a time.',
  },
  ended: {
    label: 'Ended',
    definition: 'It binds no more.',
  },
});
