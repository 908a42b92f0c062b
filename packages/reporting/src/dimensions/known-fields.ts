import { askedFields } from '../facts/victims/known-fields.js';
import { defineDimension } from './define-dimension.js';

export const knownFields = defineDimension({
  id: 'known-fields',
  title: 'Fields that are known',
  column: 'knownFields',
  additive: false,
  codes: Object.keys(askedFields),
  labels: { ...askedFields, 'none-of-them': 'None of these fields' },
});
