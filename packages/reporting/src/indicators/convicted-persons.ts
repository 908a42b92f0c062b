import { convicted } from '../facts/convicted.js';
import { defineCount } from './families/define-count.js';
import { stagesApart } from './texts.js';

export const convictedPersons = defineCount({
  id: 'convicted-persons',
  group: 'justice',
  title: 'Convicted persons',
  question: 'How many persons and companies were convicted of trafficking?',
  facts: convicted,
  universe: 'Who had been convicted of trafficking on the day.',
  numerator: 'Persons and companies, once, in the year in which they came so far.',
  source:
    'Eurostat crim_thb (ESMS of 24 January 2024); UNODC, questionnaire for the Global Report on Trafficking in Persons',
  caveats: [stagesApart],
});
