import { codesOrAbsence, defineDimension } from './define-dimension.js';

export const form = defineDimension({
  id: 'form',
  title: 'Form of exploitation',
  additive: false,
  codes: [],
  list: 'exploitation-form',
  of: (person) => codesOrAbsence(person.forms),
});
