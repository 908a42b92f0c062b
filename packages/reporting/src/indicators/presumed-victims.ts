import { is } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineCount } from './families/define-count.js';
import { detectionOnly } from './texts.js';

export const presumedVictims = defineCount({
  id: 'presumed-victims',
  group: 'detection',
  title: 'Presumed victims',
  question: 'How many persons are presumed to be victims, or meet the criteria and decline to be identified?',
  where: is(column('status'), 'presumed'),
  universe: 'Persons who count as registered as of the day and are not identified.',
  numerator: 'Presumed persons, in the year of the first assertion by which they count as registered.',
  source: 'Eurostat crim_thb (ESMS of 24 January 2024)',
  caveats: [detectionOnly],
});
