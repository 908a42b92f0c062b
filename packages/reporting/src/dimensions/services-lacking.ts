import { defineDimension } from './define-dimension.js';

export const servicesLacking = defineDimension({
  id: 'services-lacking',
  title: 'Services not to be had',
  column: 'servicesLacking',
  additive: false,
  codes: [],
  list: 'service',
});
