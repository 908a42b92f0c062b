import { defineCodesColumn } from '../define-fact-column.js';
import { among } from '../terms/conditions.js';
import { absence, reasonOf } from '../terms/said.js';
import { field } from '../terms/values.js';

export const servicesGiven = defineCodesColumn('Services given', 'services', {
  where: among(field('status'), ['ongoing', 'completed', 'interrupted']),
  value: field('service'),
  otherwise: absence(reasonOf('services')),
});
