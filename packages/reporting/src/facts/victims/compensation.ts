import { defineCodeColumn } from '../define-fact-column.js';
import { among, is, some, there } from '../terms/conditions.js';
import { has } from '../terms/lists.js';
import { absence, reasonOf } from '../terms/said.js';
import { choose, field } from '../terms/values.js';

export const compensation = defineCodeColumn(
  'Compensation',
  choose(
    [
      [has('compensationClaims', some(there(field('paidOn')), there(field('paid.amount')))), 'paid'],
      [has('compensationClaims', is(field('status'), 'granted')), 'granted'],
      [has('compensationClaims', is(field('status'), 'pending')), 'pending'],
      [has('compensationClaims', among(field('status'), ['refused', 'withdrawn', 'revoked'])), 'refused'],
      [there(reasonOf('compensationClaims')), absence(reasonOf('compensationClaims'))],
    ],
    'none',
  ),
);
