import { defineCodesColumn } from '../define-fact-column.js';
import { is } from '../terms/conditions.js';
import { absence, reasonOf } from '../terms/said.js';
import { field } from '../terms/values.js';

export const durableSolutions = defineCodesColumn('Durable solutions of the child', 'child.durableSolutions', {
  where: is(field('state'), 'carried-out'),
  value: field('solution'),
  otherwise: absence(reasonOf('child.durableSolutions')),
});
