import { defineDimension } from './define-dimension.js';

export const structureRoles = defineDimension({
  id: 'structure-roles',
  title: 'Place in the national structure',
  column: 'roles',
  additive: false,
  codes: [],
  list: 'structure-role',
});
