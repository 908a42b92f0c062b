import { defineCodeList } from './define-code-list.js';

/** What sort of body decided on a status. */
export type DecisionMaker =
  | 'police'
  | 'prosecution-or-court'
  | 'other-authority'
  | 'ngo'
  | 'international-organization'
  | 'other';

export const decisionMaker = defineCodeList<DecisionMaker>({
  id: 'decision-maker',
  kind: 'closed',
  since: '0.9',
  codes: ['police', 'prosecution-or-court', 'other-authority', 'ngo', 'international-organization', 'other'],
});
