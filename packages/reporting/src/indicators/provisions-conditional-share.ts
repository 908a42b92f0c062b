import { conditional } from '../dimensions/conditional.js';
import { provisions } from '../facts/provisions.js';
import { is } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineShare } from './families/define-share.js';

export const provisionsConditionalShare = defineShare({
  id: 'provisions-conditional-share',
  group: 'response',
  title: 'Provisions conditional on cooperation',
  question: 'What part of the provisions is only for who cooperates with the authorities?',
  facts: provisions,
  where: is(column('inForce'), 'yes'),
  of: conditional,
  universe: 'Provisions of law that are in force on the day.',
  source: 'Council of Europe Convention CETS 197 (2005), articles 12 to 14',
});
