import { defineCodeList } from './define-code-list.js';

/** What sort of programme it is. */
export type ProgrammeKind =
  | 'project'
  | 'twinning'
  | 'training'
  | 'curriculum'
  | 'media'
  | 'legal-aid'
  | 'awareness'
  | 'assistance'
  | 'witness-protection'
  | 'research'
  | 'structure-building';

export const programmeKind = defineCodeList<ProgrammeKind>({
  id: 'programme-kind',
  kind: 'open',
  since: '1.0',
  codes: [
    'project',
    'twinning',
    'training',
    'curriculum',
    'media',
    'legal-aid',
    'awareness',
    'assistance',
    'witness-protection',
    'research',
    'structure-building',
  ],
});
