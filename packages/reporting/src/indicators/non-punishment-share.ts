import { nonPunishment } from '../dimensions/non-punishment.js';
import { defineShare } from './families/define-share.js';

export const nonPunishmentShare = defineShare({
  id: 'non-punishment-share',
  group: 'justice',
  title: 'Non-punishment applied',
  question: 'To what part of the persons with a compelled act was the principle of non-punishment applied?',
  of: nonPunishment,
  codes: ['applied'],
  others: ['refused', 'not-considered'],
  source: 'Council of Europe Convention CETS 197 (2005), article 26; Directive 2011/36/EU, article 8',
});
