import { defineCodeList } from './define-code-list.js';

/** How soon a referral must be acted on. */
export type Urgency = 'one-hour' | 'three-hours' | 'one-day' | 'three-days' | 'routine';

export const urgency = defineCodeList<Urgency>({
  id: 'urgency',
  kind: 'closed',
  since: '0.9',
  codes: ['one-hour', 'three-hours', 'one-day', 'three-days', 'routine'],
});
