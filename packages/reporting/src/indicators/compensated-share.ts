import { compensation } from '../dimensions/compensation.js';
import { defineShare } from './families/define-share.js';
import { byRecord } from './texts.js';

export const compensatedShare = defineShare({
  id: 'compensated-share',
  group: 'protection',
  title: 'Compensation granted',
  question: 'To what part of the registered persons was compensation granted or paid?',
  of: compensation,
  codes: ['paid', 'granted'],
  others: ['pending', 'refused', 'none'],
  source: 'Council of Europe Convention CETS 197 (2005), article 15',
  caveats: [byRecord],
});
