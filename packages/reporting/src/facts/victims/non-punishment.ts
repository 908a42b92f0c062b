import { defineCodeColumn } from '../define-fact-column.js';
import { is, not } from '../terms/conditions.js';
import { has } from '../terms/lists.js';
import { choose, field } from '../terms/values.js';

/** The worst for the person, where there were several acts. */
export const nonPunishment = defineCodeColumn(
  'Non-punishment',
  choose(
    [
      [not(has('liabilities')), 'not-applicable'],
      [has('liabilities', is(field('nonPunishment'), 'refused')), 'refused'],
      [has('liabilities', is(field('nonPunishment'), 'applied')), 'applied'],
      [has('liabilities', is(field('nonPunishment'), 'not-considered')), 'not-considered'],
    ],
    'unknown',
  ),
);
