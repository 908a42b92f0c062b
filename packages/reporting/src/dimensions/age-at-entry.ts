import { age } from './age.js';
import { defineDimension } from './define-dimension.js';

export const ageAtEntry = defineDimension({ ...age, id: 'age-at-entry', title: 'Age at entry', column: 'ageAtEntry' });
