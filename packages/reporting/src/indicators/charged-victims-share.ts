import { compelledActs } from '../dimensions/compelled-acts.js';
import { defineShare } from './families/define-share.js';

export const chargedVictimsShare = defineShare({
  id: 'charged-victims-share',
  group: 'justice',
  title: 'Victims charged for compelled acts',
  question: 'What part of the persons with a compelled act was charged or convicted for it?',
  of: compelledActs,
  codes: ['charged'],
  others: ['not-charged'],
  without: ['none'],
  nobody: 'no compelled act is recorded',
  source: 'Council of Europe Convention CETS 197 (2005), article 26; Directive 2011/36/EU, article 8',
});
