import { codesOrAbsence, defineDimension } from './define-dimension.js';

export const citizenship = defineDimension({
  id: 'citizenship',
  title: 'Citizenship',
  additive: false,
  codes: [],
  list: 'citizenship',
  of: (person) => codesOrAbsence(person.citizenships),
});
