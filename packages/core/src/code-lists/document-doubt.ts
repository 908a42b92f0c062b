import { defineCodeList } from './define-code-list.js';

/** What speaks against a document. */
export type DocumentDoubt = 'none' | 'expired' | 'forged' | 'of-another' | 'withheld';

export const documentDoubt = defineCodeList<DocumentDoubt>({
  id: 'document-doubt',
  kind: 'closed',
  since: '0.9',
  codes: ['none', 'expired', 'forged', 'of-another', 'withheld'],
});
