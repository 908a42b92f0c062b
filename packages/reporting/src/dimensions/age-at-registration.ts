import { age } from './age.js';
import { defineDimension } from './define-dimension.js';

export const ageAtRegistration = defineDimension({
  ...age,
  id: 'age-at-registration',
  title: 'Age at registration',
  column: 'ageAtRegistration',
});
