import { defineDictionary } from './define-dictionary.js';
import { programmeKind } from './programme-kind.js';

export const programmeKindDictionary = defineDictionary(programmeKind, {
  project: {
    label: 'Project',
    definition: 'A piece of work with an end.',
  },
  twinning: {
    label: 'Twinning',
    definition: 'Two administrations work together, one learning from the other.',
    source: 'Stability Pact Task Force, 6th meeting, Belgrade 2004',
  },
  training: {
    label: 'Training',
    definition: 'People are taught.',
  },
  curriculum: {
    label: 'Curriculum',
    definition: 'What is taught is written, so that it is taught again.',
    source: 'Stability Pact Task Force, 6th meeting, Belgrade 2004',
  },
  media: {
    label: 'Media programme',
    definition: 'Journalists and the public are reached.',
    source: 'Stability Pact Task Force, 6th meeting, Belgrade 2004',
  },
  'legal-aid': {
    label: 'Legal aid initiative',
    definition: 'Lawyers are trained and provided to victims.',
    source: 'Stability Pact Task Force, 6th meeting, Belgrade 2004',
  },
  awareness: {
    label: 'Awareness raising',
    definition: 'People learn of the dangers.',
  },
  assistance: {
    label: 'Assistance',
    definition: 'Victims are served.',
  },
  'witness-protection': {
    label: 'Witness protection programme',
    definition: 'Witnesses are kept safe.',
    source: 'Stability Pact Task Force, 6th meeting, Belgrade 2004',
  },
  research: {
    label: 'Research',
    definition: 'Something is found out.',
  },
  'structure-building': {
    label: 'Structure building',
    definition: 'Offices, groups and associations are set up.',
    source: 'Stability Pact Task Force, 6th meeting, Belgrade 2004',
  },
});
