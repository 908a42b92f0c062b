import { citizenship } from '../dimensions/citizenship.js';
import { sdgFormOnce } from '../dimensions/sdg-form-once.js';
import { byAge, bySex } from './axes.js';
import { type Axis, defineQuestionnaire } from './define-questionnaire.js';

const byForm: Axis = {
  breakdown: sdgFormOnce,
  categories: [
    ...sdgFormOnce.codes.map((code) => ({ label: sdgFormOnce.labels![code]!, codes: [code] })),
    { label: 'None of these, or unknown', codes: 'rest' },
  ],
};

/** The questionnaire of UNODC for the Global Report on Trafficking in Persons. */
export const glotip = defineQuestionnaire({
  id: 'glotip',
  title: 'UNODC, questionnaire for the Global Report on Trafficking in Persons',
  source: 'UNODC, Global Report on Trafficking in Persons 2016, annex III, of which the first two questions were seen',
  notes: [
    'Each question also asks for the article of the criminal code and the source of the numbers: to be filled in by hand.',
    'From the third question on, wording and numbers are only known from what others say of them.',
    'Counted are persons, in calendar years.',
  ],
  questions: () => [
    {
      id: 'Q1',
      asks: 'Offences of trafficking in persons that were recorded',
      seen: true,
      cannot:
        'Offences as the criminal code counts them are none of the things that records are of: not persons, events or cases.',
    },
    {
      id: 'Q2',
      asks: 'Persons brought into formal contact with police or criminal justice, by sex',
      seen: true,
      indicator: 'suspected-persons',
      axes: [bySex],
      note: 'Persons and companies, in the year of the first step that the law took against them.',
    },
    { id: 'Q3', asks: 'Persons prosecuted, by sex', seen: false, indicator: 'prosecuted-persons', axes: [bySex] },
    { id: 'Q4', asks: 'Persons convicted, by sex', seen: false, indicator: 'convicted-persons', axes: [bySex] },
    {
      id: 'Q5',
      asks: 'Persons convicted, by citizenship',
      seen: false,
      indicator: 'convicted-persons',
      axes: [{ breakdown: citizenship, categories: 'each' }],
      note: 'Who has several citizenships counts in each.',
    },
    {
      id: 'Q6',
      asks: 'Victims detected, by sex and age',
      seen: false,
      indicator: 'detected-victims',
      axes: [bySex, byAge],
    },
    {
      id: 'Q7',
      asks: 'Victims detected, by form of exploitation, age and sex',
      seen: false,
      indicator: 'detected-victims',
      axes: [byForm, byAge, bySex],
      note: 'Each victim once: who suffered several forms is under several of these forms.',
    },
    {
      id: 'Q8',
      asks: 'Victims detected, by citizenship',
      seen: false,
      indicator: 'detected-victims',
      axes: [{ breakdown: citizenship, categories: 'each' }],
      note: 'Who has several citizenships counts in each.',
    },
    {
      id: 'Q9',
      asks: 'Own nationals who were detected abroad and came back, by country',
      seen: false,
      cannot: 'Who was detected abroad is in the register of that country.',
    },
    {
      id: 'Q10',
      asks: 'Legislation on trafficking in persons',
      seen: false,
      cannot: 'A text, no number; records of legal provisions hold it.',
    },
  ],
});
