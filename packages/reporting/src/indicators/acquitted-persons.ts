import { acquitted } from '../facts/acquitted.js';
import { defineCount } from './families/define-count.js';
import { stagesApart } from './texts.js';

export const acquittedPersons = defineCount({
  id: 'acquitted-persons',
  group: 'justice',
  title: 'Acquitted persons',
  question: 'How many persons and companies were acquitted?',
  facts: acquitted,
  universe: 'Who had been acquitted on the day.',
  numerator: 'Persons and companies, once, in the year in which they came so far.',
  source:
    'Eurostat crim_thb (ESMS of 24 January 2024); UNODC, questionnaire for the Global Report on Trafficking in Persons',
  caveats: [stagesApart],
});
