import { defineDimension } from './define-dimension.js';

export const contactCount = defineDimension({
  id: 'contact-count',
  title: 'Contacts',
  column: 'contactCount',
  additive: true,
  codes: ['none', 'one', 'several'],
  labels: { none: 'No contact is recorded', one: 'One contact', several: 'Several contacts' },
});
