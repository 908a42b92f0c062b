import { defineCodeList } from './define-code-list.js';

/** How far the search for a child's family has come. */
export type TracingStatus = 'not-in-best-interests' | 'open' | 'in-progress' | 'verified' | 'reunified' | 'closed';

export const tracingStatus = defineCodeList<TracingStatus>({
  id: 'tracing-status',
  kind: 'closed',
  since: '0.9',
  codes: ['not-in-best-interests', 'open', 'in-progress', 'verified', 'reunified', 'closed'],
});
