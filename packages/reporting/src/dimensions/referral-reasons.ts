import { defineDimension } from './define-dimension.js';

export const referralReasons = defineDimension({
  id: 'referral-reasons',
  title: 'Reasons of the referral',
  column: 'reasons',
  additive: false,
  codes: [],
  list: 'referral-reason',
});
