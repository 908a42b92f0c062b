import { represented } from '../dimensions/represented.js';
import { defineShare } from './families/define-share.js';
import { byRecord } from './texts.js';

export const legalRepresentationShare = defineShare({
  id: 'legal-representation-share',
  group: 'protection',
  title: 'Legal representation',
  question: 'What part of the registered persons had somebody who acted for them before courts and authorities?',
  of: represented,
  source: 'Council of Europe Convention CETS 197 (2005), article 15',
  caveats: [byRecord],
});
