import { defineCodeList } from './define-code-list.js';

/** What sort of document it is. */
export type DocumentKind =
  | 'passport'
  | 'identity-card'
  | 'birth-certificate'
  | 'residence-permit'
  | 'travel-document'
  | 'national-number';

export const documentKind = defineCodeList<DocumentKind>({
  id: 'document-kind',
  kind: 'open',
  since: '0.9',
  codes: ['passport', 'identity-card', 'birth-certificate', 'residence-permit', 'travel-document', 'national-number'],
});
