import { exploitationCountry } from '../dimensions/exploitation-country.js';
import { defineCount } from './families/define-count.js';
import { detectionOnly } from './texts.js';

export const corridors = defineCount({
  id: 'corridors',
  group: 'detection',
  title: 'Corridors from origin to country of exploitation',
  question: 'From where to where were registered persons trafficked?',
  over: exploitationCountry,
  numerator:
    'Registered persons, once in each country of exploitation; by country of origin where the table is broken down so.',
  caveats: [
    detectionOnly,
    'The country of origin is that of residence or recruitment, never guessed from citizenship.',
  ],
});
