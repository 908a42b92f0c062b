import { defineDimension } from './define-dimension.js';

export const reflection = defineDimension({
  id: 'reflection',
  title: 'Recovery and reflection period',
  column: 'reflection',
  additive: true,
  codes: ['granted', 'pending', 'refused', 'ended', 'none'],
  labels: {
    granted: 'Granted',
    pending: 'Asked for, not decided',
    refused: 'Refused',
    ended: 'Withdrawn or revoked',
    none: 'None is recorded',
  },
});
