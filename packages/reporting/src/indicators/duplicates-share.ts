import { duplicate } from '../dimensions/duplicate.js';
import { defineShare } from './families/define-share.js';

export const duplicatesShare = defineShare({
  id: 'duplicates-share',
  group: 'data-quality',
  source: 'OpenTHB 1.0',
  title: 'Records with others of the same person',
  question: 'Of what part of the registered persons is another record known?',
  of: duplicate,
  caveats: ['Counted as persons until the records are merged: a high share means that numbers are too high.'],
});
