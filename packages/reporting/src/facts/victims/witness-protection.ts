import { defineCodeColumn } from '../define-fact-column.js';
import { among, is } from '../terms/conditions.js';
import { has } from '../terms/lists.js';
import { choose, field } from '../terms/values.js';

export const witnessProtection = defineCodeColumn(
  'Protection of the witness',
  choose(
    [
      [has('witness.protections', among(field('state'), ['in-place', 'ended'])), 'yes'],
      [has('witness.protections', is(field('state'), 'refused')), 'refused'],
    ],
    'no',
  ),
);
