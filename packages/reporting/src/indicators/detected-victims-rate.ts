import { victims } from '../facts/victims.js';
import { rate } from '../figures/rate.js';
import { measures } from '../figures/measures.js';
import { defineIndicator } from './define-indicator.js';
import { comparability, detectionOnly, sdg, smallPopulation } from './texts.js';

const PER = 100_000;

export const detectedVictimsRate = defineIndicator({
  id: 'detected-victims-rate',
  group: 'detection',
  headline: true,
  title: 'Detected victims of trafficking per 100,000 population',
  question: 'How many victims were detected for each 100,000 residents?',
  version: '1',
  facts: victims,
  universe: 'Persons registered as of the day by an organization of the territory.',
  measure: measures.rate,
  numerator: 'Registered persons, in the year of the first assertion by which they count as registered.',
  denominator: 'Residents of the same territory, in the same year, of the same sex and age.',
  dimensions: ['year', 'sex', 'age', 'form', 'sdg-form', 'citizenship', 'exploitation-country', 'status'],
  source: sdg,
  caveats: [detectionOnly, smallPopulation],
  comparability,
  ...rate(PER),
});
