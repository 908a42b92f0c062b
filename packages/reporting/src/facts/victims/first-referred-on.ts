import { defineNumberColumn } from '../define-fact-column.js';
import { from } from '../terms/joins.js';

export const firstReferredOn = defineNumberColumn(
  'Day of the first referral',
  from('referrals', 'victim', 'least', 'sentOn'),
);
