import { programmeKind } from '../dimensions/programme-kind.js';
import { programmes } from '../facts/programmes.js';
import { defineCount } from './families/define-count.js';

export const programmesByKind = defineCount({
  id: 'programmes-by-kind',
  group: 'response',
  title: 'Programmes, by kind',
  question: 'How many programmes are there, and of which kind?',
  facts: programmes,
  over: programmeKind,
  universe: 'Programmes, whatever their kind.',
  source: 'Stability Pact Task Force (2004): regional projects and their donors',
});
