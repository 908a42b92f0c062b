import { defineDimension } from './define-dimension.js';

export const roles = defineDimension({
  id: 'roles',
  title: 'Roles',
  column: 'roles',
  additive: false,
  codes: [],
  list: 'perpetrator-role',
});
