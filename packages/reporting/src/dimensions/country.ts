import { defineDimension } from './define-dimension.js';

export const country = defineDimension({
  id: 'country',
  title: 'Country of registration',
  additive: true,
  codes: [],
  list: 'country',
  of: (person) => [person.country ?? 'unknown'],
});
