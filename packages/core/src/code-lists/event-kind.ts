import { defineCodeList } from './define-code-list.js';

/** The phase of trafficking that an event belongs to. */
export type EventKind = 'recruitment' | 'transit' | 'exploitation';

export const eventKind = defineCodeList<EventKind>({
  id: 'event-kind',
  kind: 'closed',
  since: '1.0',
  codes: ['recruitment', 'transit', 'exploitation'],
});
