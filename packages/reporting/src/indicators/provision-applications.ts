import { subject } from '../dimensions/subject.js';
import { provisions } from '../facts/provisions.js';
import { is } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { total } from '../figures/total.js';
import { spreadOver } from '../figures/spread-over.js';
import { counted } from '../figures/measures.js';
import { defineTotal } from './families/define-total.js';
import { asReported } from './texts.js';

export const provisionApplications = defineTotal({
  id: 'provision-applications',
  group: 'response',
  title: 'Applications under provisions of law',
  question: 'How many persons asked for what the law provides, as countries report?',
  facts: provisions,
  where: is(column('inForce'), 'yes'),
  universe: 'Provisions of law that are in force on the day.',
  measure: counted.person,
  source: 'Stability Pact Task Force (2004): legal provision, status of implementation, problems and gaps',
  caveats: [asReported],
  of: spreadOver(subject, total('applied')),
});
