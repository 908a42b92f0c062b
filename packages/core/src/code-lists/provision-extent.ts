import { defineCodeList } from './define-code-list.js';

/** How far the law provides what is looked for. */
export type ProvisionExtent = 'full' | 'partial' | 'draft' | 'none';

export const provisionExtent = defineCodeList<ProvisionExtent>({
  id: 'provision-extent',
  kind: 'closed',
  since: '1.0',
  codes: ['full', 'partial', 'draft', 'none'],
});
