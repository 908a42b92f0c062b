import { defineDimension } from './define-dimension.js';

export const outcome = defineDimension({
  id: 'outcome',
  title: 'Outcome for the person',
  column: 'outcome',
  additive: true,
  codes: [],
  list: 'referral-outcome',
});
