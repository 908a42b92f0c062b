import { overlap } from '../dimensions/overlap.js';
import { programmes } from '../facts/programmes.js';
import { defineShare } from './families/define-share.js';

export const overlappingProgrammesShare = defineShare({
  id: 'overlapping-programmes-share',
  group: 'response',
  title: 'Programmes for which several donors pay at once',
  question: 'For what part of the programmes do different donors pay for the same year?',
  facts: programmes,
  of: overlap,
  universe: 'Programmes, whatever their kind.',
  source: 'Stability Pact Task Force (2004): regional projects and their donors',
  caveats: ['Donors may share the work as agreed: overlap is where to ask, and no fault by itself.'],
});
