import { suspects } from '../facts/suspects.js';
import { defineCount } from './families/define-count.js';
import { stagesApart } from './texts.js';

export const suspectedPersons = defineCount({
  id: 'suspected-persons',
  group: 'justice',
  title: 'Suspected persons',
  question: 'How many persons and companies were suspected of trafficking?',
  facts: suspects,
  universe: 'Against whom the law had taken a step on the day.',
  numerator: 'Persons and companies, once, in the year in which they came so far.',
  source:
    'Eurostat crim_thb (ESMS of 24 January 2024); UNODC, questionnaire for the Global Report on Trafficking in Persons',
  caveats: [stagesApart],
});
