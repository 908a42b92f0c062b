import { codesOrAbsence, defineDimension } from './define-dimension.js';

export const sex = defineDimension({
  id: 'sex',
  title: 'Sex',
  additive: true,
  codes: ['female', 'male'],
  list: 'sex',
  of: (person) => codesOrAbsence(person.sex),
});
