import { defineCodeList } from './define-code-list.js';

/** How the act was brought about: the means of trafficking. For a child no means are needed. */
export type TraffickingMeans =
  | 'force'
  | 'coercion'
  | 'abduction'
  | 'fraud'
  | 'deception'
  | 'abuse-of-power'
  | 'abuse-of-vulnerability'
  | 'payment'
  | 'none';

export const traffickingMeans = defineCodeList<TraffickingMeans>({
  id: 'trafficking-means',
  kind: 'closed',
  since: '0.9',
  codes: [
    'force',
    'coercion',
    'abduction',
    'fraud',
    'deception',
    'abuse-of-power',
    'abuse-of-vulnerability',
    'payment',
    'none',
  ],
});
