import { sdgForm } from '../dimensions/sdg-form.js';
import { defineCount } from './families/define-count.js';
import { detectionOnly, sdg } from './texts.js';

/** The five series of numbers. */
export const sdgVictims = defineCount({
  id: 'sdg-victims',
  group: 'detection',
  title: 'SDG 16.2.2: detected victims, by form of exploitation',
  question:
    'How many victims were detected, in all and for each form of exploitation of the Sustainable Development Goals?',
  over: sdgForm,
  numerator:
    'Registered persons, once in the total (series VC_HTF_DETV) and once in each form (VC_HTF_DETVSX, VC_HTF_DETVFL, VC_HTF_DETVOG, VC_HTF_DETVOP).',
  source: sdg,
  caveats: [detectionOnly, 'Begging is among other purposes here, and under labour in the statistics of Eurostat.'],
});
