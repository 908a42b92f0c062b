import { defineDimension } from './define-dimension.js';

export const milestoneKind = defineDimension({
  id: 'milestone-kind',
  title: 'Kind of milestone',
  column: 'milestoneKind',
  additive: true,
  codes: [],
  list: 'milestone-kind',
});
