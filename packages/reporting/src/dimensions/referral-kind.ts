import { defineDimension } from './define-dimension.js';

export const referralKind = defineDimension({
  id: 'referral-kind',
  title: 'Kind of referral',
  column: 'referralKind',
  additive: true,
  codes: [],
  list: 'referral-kind',
});
