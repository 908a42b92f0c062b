import { unionCitizenship } from '../dimensions/union-citizenship.js';
import { defineAnswers } from './families/define-answers.js';
import { detectionOnly } from './texts.js';

export const unionCitizensShares = defineAnswers({
  id: 'union-citizens-shares',
  group: 'detection',
  title: 'Citizenship of the country, of the European Union, of others',
  question:
    'What part of the registered persons were citizens of the country, of another member of the European Union, of none?',
  over: unionCitizenship,
  source: 'Eurostat crim_thb (ESMS of 24 January 2024)',
  caveats: [detectionOnly, 'Members of the European Union are those of the day of the first registration.'],
});
