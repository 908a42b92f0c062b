import { defineCodeColumn } from '../define-fact-column.js';
import { not } from '../terms/conditions.js';
import { has, pick } from '../terms/lists.js';
import { choose, field } from '../terms/values.js';
import { answered } from './answered.js';

export const answer = defineCodeColumn(
  'Answer',
  choose([[not(has('history', answered)), 'open']], pick('history', 'first', field('status'), answered)),
);
