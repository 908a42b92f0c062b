import { defineDimension } from './define-dimension.js';

export const subject = defineDimension({
  id: 'subject',
  title: 'Subject of the provision',
  column: 'subject',
  additive: true,
  codes: [],
  list: 'legal-subject',
});
