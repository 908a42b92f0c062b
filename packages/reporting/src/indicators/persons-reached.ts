import { programmeKind } from '../dimensions/programme-kind.js';
import { programmes } from '../facts/programmes.js';
import { total } from '../figures/total.js';
import { spreadOver } from '../figures/spread-over.js';
import { counted } from '../figures/measures.js';
import { defineTotal } from './families/define-total.js';

export const personsReached = defineTotal({
  id: 'persons-reached',
  group: 'response',
  title: 'Persons reached by programmes',
  question: 'How many persons did the programmes reach?',
  facts: programmes,
  universe: 'Programmes, whatever their kind.',
  measure: counted.person,
  source: 'Stability Pact Task Force (2004): regional projects and their donors',
  caveats: ['Whom several programmes reached is counted in each.'],
  of: spreadOver(programmeKind, total('reached')),
});
