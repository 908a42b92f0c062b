import { prosecuted } from '../facts/prosecuted.js';
import { defineCount } from './families/define-count.js';
import { stagesApart } from './texts.js';

export const prosecutedPersons = defineCount({
  id: 'prosecuted-persons',
  group: 'justice',
  title: 'Prosecuted persons',
  question: 'How many persons and companies were charged with trafficking?',
  facts: prosecuted,
  universe: 'Who had been charged on the day.',
  numerator: 'Persons and companies, once, in the year in which they came so far.',
  source:
    'Eurostat crim_thb (ESMS of 24 January 2024); UNODC, questionnaire for the Global Report on Trafficking in Persons',
  caveats: [stagesApart],
});
