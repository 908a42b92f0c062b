import { defineNumberColumn } from '../define-fact-column.js';
import { from } from '../terms/joins.js';

export const referralCount = defineNumberColumn('Referrals', from('referrals', 'victim', 'count', 'id'));
