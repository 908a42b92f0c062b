import { audience } from '../dimensions/audience.js';
import { trainings } from '../facts/trainings.js';
import { total } from '../figures/total.js';
import { spreadOver } from '../figures/spread-over.js';
import { counted } from '../figures/measures.js';
import { defineTotal } from './families/define-total.js';

export const personsTrained = defineTotal({
  id: 'persons-trained',
  group: 'response',
  title: 'Persons trained, by profession',
  question: 'How many persons were trained, and of which profession?',
  facts: trainings,
  universe: 'Sessions of training.',
  measure: counted.person,
  source: 'Stability Pact Task Force (2004): training',
  caveats: ['Who came to several sessions is counted in each.'],
  of: spreadOver(audience, total('participants')),
});
