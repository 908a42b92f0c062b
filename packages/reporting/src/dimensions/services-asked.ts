import { defineDimension } from './define-dimension.js';

export const servicesAsked = defineDimension({
  id: 'services-asked',
  title: 'Services asked',
  column: 'services',
  additive: false,
  codes: [],
  list: 'service',
});
