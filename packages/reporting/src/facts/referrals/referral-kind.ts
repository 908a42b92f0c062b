import { defineCodeColumn } from '../define-fact-column.js';
import { said } from '../terms/said.js';

export const referralKind = defineCodeColumn('Kind of referral', said('kind'));
