import { defineDictionary } from './define-dictionary.js';
import { evidenceKind } from './evidence-kind.js';

export const evidenceKindDictionary = defineDictionary(evidenceKind, {
  'statement-of-person': {
    label: 'Statement of the person',
    definition: 'What the person said.',
  },
  'statement-of-other': {
    label: 'Statement of another',
    definition: 'What somebody else said.',
  },
  observation: {
    label: 'Observation',
    definition: 'What staff saw.',
  },
  document: {
    label: 'Document',
    definition: 'Papers, contracts, tickets.',
  },
  'medical-report': {
    label: 'Medical report',
    definition: 'What a physician found.',
  },
  'online-material': {
    label: 'Online material',
    definition: 'Advertisements, messages, pictures.',
  },
  'financial-record': {
    label: 'Financial record',
    definition: 'Payments, debts, accounts.',
  },
});
