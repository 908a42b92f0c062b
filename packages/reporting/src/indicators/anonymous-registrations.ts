import { registrations } from '../facts/registrations.js';
import { not, there } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { count } from '../figures/count.js';
import { counted } from '../figures/measures.js';
import { defineIndicator } from './define-indicator.js';
import { comparability } from './texts.js';

export const anonymousRegistrations = defineIndicator({
  id: 'anonymous-registrations',
  group: 'detection',
  headline: true,
  title: 'Registrations that name no person',
  question: 'How many contacts were registered of which nobody can say whose they were?',
  version: '1',
  facts: registrations,
  where: not(there(column('victim'))),
  universe: 'Registrations without a victim, up to the day.',
  measure: counted.registration,
  numerator: 'Registrations without a victim, in the year of the contact.',
  dimensions: ['year'],
  source: 'OpenTHB 1.0, registration',
  caveats: ['Several may be of one person. Never to be added to persons.'],
  comparability,
  ...count(),
});
