import { defineDictionary } from './define-dictionary.js';
import { milestoneKind } from './milestone-kind.js';

export const milestoneKindDictionary = defineDictionary(milestoneKind, {
  commitment: {
    label: 'Commitment',
    definition: 'Governments declared what they will do.',
  },
  law: {
    label: 'Law',
    definition: 'A law was made or changed.',
  },
  ratification: {
    label: 'Ratification',
    definition: 'A treaty was signed or ratified.',
  },
  plan: {
    label: 'Plan',
    definition: 'A plan of action was adopted, reviewed or ended.',
  },
  structure: {
    label: 'Structure',
    definition: 'An office, group or association was set up or closed.',
  },
  programme: {
    label: 'Programme',
    definition: 'A programme began or ended.',
  },
  agreement: {
    label: 'Agreement',
    definition: 'An agreement was made.',
  },
  meeting: {
    label: 'Meeting',
    definition: 'Governments or experts met.',
  },
  report: {
    label: 'Report',
    definition: 'An evaluation or statistics came out.',
  },
  judgment: {
    label: 'Judgment',
    definition: 'A court decided something that counts beyond its case.',
  },
  failure: {
    label: 'Inadequate response',
    definition: 'A commitment was not kept, or persons were not protected.',
  },
});
