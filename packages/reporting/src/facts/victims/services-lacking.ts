import { defineCodesColumn } from '../define-fact-column.js';
import { among } from '../terms/conditions.js';
import { absence, reasonOf } from '../terms/said.js';
import { field } from '../terms/values.js';

export const servicesLacking = defineCodesColumn('Services not to be had', 'services', {
  where: among(field('status'), ['not-available']),
  value: field('service'),
  otherwise: absence(reasonOf('services')),
});
