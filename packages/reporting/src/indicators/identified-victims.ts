import { is } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineCount } from './families/define-count.js';
import { detectionOnly } from './texts.js';

export const identifiedVictims = defineCount({
  id: 'identified-victims',
  group: 'detection',
  title: 'Identified victims',
  question: 'How many persons were found to be victims by the authority that decides?',
  where: is(column('status'), 'identified'),
  universe: 'Persons who are identified as victims as of the day.',
  numerator: 'Identified persons, in the year of the first assertion by which they count as registered.',
  source: 'Eurostat crim_thb (ESMS of 24 January 2024)',
  caveats: [detectionOnly, 'Identified and presumed victims do not add up where a country gives only one of the two.'],
});
