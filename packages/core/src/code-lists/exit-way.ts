import { defineCodeList } from './define-code-list.js';

/** How the exploitation ended for the person. */
export type ExitWay =
  | 'escaped'
  | 'helped-by-other'
  | 'found-by-authority'
  | 'found-by-service'
  | 'released'
  | 'ended-otherwise'
  | 'not-ended';

export const exitWay = defineCodeList<ExitWay>({
  id: 'exit-way',
  kind: 'closed',
  since: '1.0',
  codes: [
    'escaped',
    'helped-by-other',
    'found-by-authority',
    'found-by-service',
    'released',
    'ended-otherwise',
    'not-ended',
  ],
});
