import { defineDimension } from './define-dimension.js';

export const fulfilment = defineDimension({
  id: 'fulfilment',
  title: 'How far it is done',
  column: 'fulfilment',
  additive: true,
  codes: ['fulfilled', 'fulfilled-late', 'partly-fulfilled', 'not-fulfilled', 'not-due'],
  list: 'fulfilment',
});
