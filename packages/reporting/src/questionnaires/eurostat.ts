import { eurostatForm } from '../dimensions/eurostat-form.js';
import { byAge, bySex } from './axes.js';
import { citizenshipOf } from './citizenship-of.js';
import { type Axis, defineQuestionnaire } from './define-questionnaire.js';

const byForm: Axis = {
  breakdown: eurostatForm,
  categories: [
    ...eurostatForm.codes.map((code) => ({ label: eurostatForm.labels![code]!, codes: [code] })),
    { label: 'None of these, or unknown', codes: 'rest' },
  ],
};

/** What Eurostat collects on trafficking each year. */
export const eurostat = defineQuestionnaire({
  id: 'eurostat',
  title: 'Eurostat, trafficking in human beings (crim_thb)',
  source: 'Eurostat, crim_thb, reference metadata of 24 January 2024; Directive 2011/36/EU',
  notes: [
    '0 is written where it is known that there are none; a cell is blank where it is not known.',
    'A registered victim was identified by the authority, or meets the criteria and was not identified, or declined.',
    'The numbers of the questions are ours.',
  ],
  questions: (area) => [
    { id: 'E1', asks: 'Registered victims, by sex', seen: true, indicator: 'detected-victims', axes: [bySex] },
    { id: 'E2', asks: 'Identified victims, by sex', seen: true, indicator: 'identified-victims', axes: [bySex] },
    {
      id: 'E3',
      asks: 'Presumed victims, by sex',
      seen: true,
      indicator: 'presumed-victims',
      axes: [bySex],
      note: 'Those who meet the criteria and were not identified, or declined; with E2 they make E1.',
    },
    {
      id: 'E4',
      asks: 'Registered victims, by sex and age',
      seen: true,
      indicator: 'detected-victims',
      axes: [bySex, byAge],
    },
    {
      id: 'E5',
      asks: 'Registered victims, by citizenship and sex',
      seen: true,
      indicator: 'detected-victims',
      axes: [
        {
          breakdown: citizenshipOf(area),
          categories: [
            { label: 'Reporting country', codes: ['national'] },
            { label: 'Other countries of the EU (27 members since 2020)', codes: ['other-eu'] },
            { label: 'Outside the EU, or stateless', codes: ['non-eu'] },
            { label: 'Unknown', codes: 'rest' },
          ],
        },
        bySex,
      ],
      note: 'Who has several citizenships counts in each group, and once in the total.',
    },
    {
      id: 'E6',
      asks: 'Registered victims, by form of exploitation and sex',
      seen: true,
      indicator: 'detected-victims',
      axes: [byForm, bySex],
      note: 'Who suffered several forms counts in each, and once in the total. Begging is under labour.',
    },
    { id: 'E7', asks: 'Suspected persons, by sex', seen: true, indicator: 'suspected-persons', axes: [bySex] },
    { id: 'E8', asks: 'Prosecuted persons, by sex', seen: true, indicator: 'prosecuted-persons', axes: [bySex] },
    { id: 'E9', asks: 'Convicted persons, by sex', seen: true, indicator: 'convicted-persons', axes: [bySex] },
    {
      id: 'E10',
      asks: 'Victims, by form of assistance received',
      seen: false,
      cannot:
        'The forms of assistance that are asked about are not known here; the indicator services-received tells ours.',
    },
    {
      id: 'E11',
      asks: 'Residence permits granted to victims',
      seen: false,
      cannot:
        'How permits are asked about is not known here; the indicator residence-granted-share tells how many were.',
    },
  ],
});
