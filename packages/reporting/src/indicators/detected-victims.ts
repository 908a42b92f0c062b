import { victims } from '../facts/victims.js';
import { count } from '../figures/count.js';
import { counted } from '../figures/measures.js';
import { defineIndicator } from './define-indicator.js';
import { comparability, detectionOnly, sdg } from './texts.js';

export const detectedVictims = defineIndicator({
  id: 'detected-victims',
  group: 'detection',
  headline: true,
  title: 'Detected victims of trafficking in human beings',
  question: 'How many victims were detected?',
  version: '1',
  facts: victims,
  universe: 'Persons registered as of the day: identified, presumed, or meeting the criteria and declining.',
  measure: counted.person,
  numerator: 'Registered persons, in the year of the first assertion by which they count as registered.',
  source: sdg,
  caveats: [detectionOnly, 'A person with several forms is counted once in the total and once in each form.'],
  comparability,
  ...count(),
});
