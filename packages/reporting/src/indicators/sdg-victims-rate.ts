import { sdgForm } from '../dimensions/sdg-form.js';
import { victims } from '../facts/victims.js';
import { rate } from '../figures/rate.js';
import { spreadOver } from '../figures/spread-over.js';
import { measures } from '../figures/measures.js';
import { defineIndicator } from './define-indicator.js';
import { comparability, detectionOnly, sdg, smallPopulation } from './texts.js';

const PER = 100_000;

/** The five series of rates. */
export const sdgVictimsRate = defineIndicator({
  id: 'sdg-victims-rate',
  group: 'detection',
  title: 'SDG 16.2.2: detected victims per 100,000 population, by form of exploitation',
  question: 'How many victims were detected for each 100,000 residents, in all and for each form of exploitation?',
  version: '1',
  facts: victims,
  universe: 'Persons registered as of the day by an organization of the territory.',
  measure: measures.rate,
  numerator:
    'Registered persons, once in the total (series VC_HTF_DETVR) and once in each form (VC_HTF_DETVSXR, VC_HTF_DETVFLR, VC_HTF_DETVOGR, VC_HTF_DETVOPR).',
  denominator: 'Residents of the same territory, in the same year, of the same sex and age.',
  dimensions: ['year', 'sex', 'age'],
  source: sdg,
  caveats: [detectionOnly, smallPopulation],
  comparability,
  ...spreadOver(sdgForm, rate(PER)),
});
