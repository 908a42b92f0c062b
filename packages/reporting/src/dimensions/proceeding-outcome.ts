import { defineDimension } from './define-dimension.js';

export const proceedingOutcome = defineDimension({
  id: 'proceeding-outcome',
  title: 'Outcome of the proceedings',
  column: 'proceedingOutcome',
  additive: true,
  codes: [],
  list: 'proceeding-outcome',
  labels: { open: 'None yet' },
});
