import { defineCodeList } from './define-code-list.js';

/** What a court imposed. */
export type SentenceKind =
  | 'imprisonment'
  | 'suspended-imprisonment'
  | 'fine'
  | 'confiscation'
  | 'community-service'
  | 'dissolution'
  | 'disqualification';

export const sentenceKind = defineCodeList<SentenceKind>({
  id: 'sentence-kind',
  kind: 'closed',
  since: '1.0',
  codes: [
    'imprisonment',
    'suspended-imprisonment',
    'fine',
    'confiscation',
    'community-service',
    'dissolution',
    'disqualification',
  ],
});
