import { defineDimension } from './define-dimension.js';

export const planStatus = defineDimension({
  id: 'plan-status',
  title: 'Whether the plan is in force',
  column: 'planStatus',
  additive: true,
  codes: ['adopted', 'draft', 'ended'],
  labels: { adopted: 'Adopted and in force', draft: 'Draft', ended: 'Ended' },
});
