import { defineDimension } from './define-dimension.js';

export const referralStatus = defineDimension({
  id: 'referral-status',
  title: 'Where the referral stands',
  column: 'referralStatus',
  additive: true,
  codes: [],
  list: 'referral-status',
});
