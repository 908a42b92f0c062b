import { defineDimension } from './define-dimension.js';

export const residence = defineDimension({
  id: 'residence',
  title: 'Residence permit',
  column: 'residence',
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
