import { defineCodeList } from './define-code-list.js';

/** A dimension of the operational indicators that came out positive. */
export type ScreeningDimension =
  | 'deceptive-recruitment'
  | 'coercive-recruitment'
  | 'recruitment-by-abuse-of-vulnerability'
  | 'exploitation'
  | 'coercion-at-destination'
  | 'abuse-of-vulnerability-at-destination';

export const screeningDimension = defineCodeList<ScreeningDimension>({
  id: 'screening-dimension',
  kind: 'closed',
  since: '1.0',
  codes: [
    'deceptive-recruitment',
    'coercive-recruitment',
    'recruitment-by-abuse-of-vulnerability',
    'exploitation',
    'coercion-at-destination',
    'abuse-of-vulnerability-at-destination',
  ],
});
