import { defineCodeList } from './define-code-list.js';

/** What sort of thing the chronicle tells. */
export type MilestoneKind =
  | 'commitment'
  | 'law'
  | 'ratification'
  | 'plan'
  | 'structure'
  | 'programme'
  | 'agreement'
  | 'meeting'
  | 'report'
  | 'judgment'
  | 'failure';

export const milestoneKind = defineCodeList<MilestoneKind>({
  id: 'milestone-kind',
  kind: 'closed',
  since: '1.0',
  codes: [
    'commitment',
    'law',
    'ratification',
    'plan',
    'structure',
    'programme',
    'agreement',
    'meeting',
    'report',
    'judgment',
    'failure',
  ],
});
