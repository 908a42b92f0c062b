import { defineCodeList } from './define-code-list.js';

/** How far what was promised is done. */
export type Fulfilment = 'fulfilled' | 'fulfilled-late' | 'partly-fulfilled' | 'not-fulfilled' | 'not-due';

export const fulfilment = defineCodeList<Fulfilment>({
  id: 'fulfilment',
  kind: 'closed',
  since: '1.0',
  codes: ['fulfilled', 'fulfilled-late', 'partly-fulfilled', 'not-fulfilled', 'not-due'],
});
