import { defineDictionary } from './define-dictionary.js';
import { broader, exact } from './mapping.js';
import { referralReason } from './referral-reason.js';

export const referralReasonDictionary = defineDictionary(referralReason, {
  identification: {
    label: 'Identification',
    definition: "For a decision on the person's status.",
    maps: { htcds: broader('Other') },
  },
  'additional-services': {
    label: 'Additional services',
    definition: 'For services that the sender does not give.',
    source: 'HTCDS 2.0',
    maps: { htcds: exact('AdditionalServicesRequired') },
  },
  'change-of-place': {
    label: 'Migration or change of place',
    definition: 'The person moves or must be moved.',
    source: 'HTCDS 2.0',
    maps: { htcds: exact('MigrationOrChangeOfLocation') },
  },
  safety: {
    label: 'Safety',
    definition: 'The person is in danger where they are.',
    maps: { htcds: broader('Other') },
  },
  return: {
    label: 'Return',
    definition: 'To receive the person on return.',
    maps: { htcds: broader('Other') },
  },
  'other-reason': {
    label: 'Other',
    definition: 'A reason that no other code names.',
    source: 'HTCDS 2.0',
    maps: { htcds: broader('Other') },
  },
});
