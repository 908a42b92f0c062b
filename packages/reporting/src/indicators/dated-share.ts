import { dateKnown } from '../dimensions/date-known.js';
import { defineShare } from './families/define-share.js';

export const datedShare = defineShare({
  id: 'dated-share',
  group: 'data-quality',
  source: 'OpenTHB 1.0',
  title: 'Registrations known to the day',
  question: 'Of what part of the registered persons is the day of registration known?',
  of: dateKnown,
  codes: ['day'],
  others: ['part', 'none'],
});
