import { defineDictionary } from './define-dictionary.js';
import { tracingStatus } from './tracing-status.js';

export const tracingStatusDictionary = defineDictionary(tracingStatus, {
  'not-in-best-interests': {
    label: "Not in the child's best interests",
    definition: 'Tracing was considered and not begun, since it would harm the child.',
    source: 'Council of Europe Convention (CETS 197), article 10(4)',
  },
  open: {
    label: 'Open',
    definition: 'Asked for; not begun.',
    source: 'Primero',
  },
  'in-progress': {
    label: 'In progress',
    definition: 'Under way.',
    source: 'Primero',
  },
  verified: {
    label: 'Verified',
    definition: 'Relatives were found and the relation was verified.',
    source: 'Primero',
  },
  reunified: {
    label: 'Reunified',
    definition: 'The child is with its family again.',
    source: 'Primero',
  },
  closed: {
    label: 'Closed',
    definition: 'Ended without finding relatives.',
    source: 'Primero',
  },
});
