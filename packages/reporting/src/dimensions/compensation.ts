import { defineDimension } from './define-dimension.js';

export const compensation = defineDimension({
  id: 'compensation',
  title: 'Compensation',
  column: 'compensation',
  additive: true,
  codes: ['paid', 'granted', 'pending', 'refused', 'none'],
  labels: {
    paid: 'Paid, at least in part',
    granted: 'Granted, nothing paid yet',
    pending: 'Claimed, not decided',
    refused: 'Refused, withdrawn or revoked',
    none: 'No claim is recorded',
  },
});
