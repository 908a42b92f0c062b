import { defineDimension } from './define-dimension.js';

export const servicesGiven = defineDimension({
  id: 'services-given',
  title: 'Services given',
  column: 'servicesGiven',
  additive: false,
  codes: [],
  list: 'service',
});
