import { continuity } from '../dimensions/continuity.js';
import { programmes } from '../facts/programmes.js';
import { defineShare } from './families/define-share.js';

export const buildingOnShare = defineShare({
  id: 'building-on-share',
  group: 'response',
  title: 'Programmes that carry earlier work on',
  question: 'What part of the programmes builds on an earlier one?',
  facts: programmes,
  of: continuity,
  codes: ['builds-on'],
  others: ['first'],
  universe: 'Programmes, whatever their kind.',
  source: 'Stability Pact Task Force (2004): regional projects and their donors',
});
