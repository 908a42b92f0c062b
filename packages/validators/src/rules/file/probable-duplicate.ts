import { dateOfMoment, type Victim } from '@openthb/core';
import { defineFileRule } from '../define-file-rule.js';
import { factsById } from './facts-by-id.js';
import { idNumbers } from '../../engine/id-numbers.js';
import { sample } from './sample.js';

/** An earlier record of the file may be of the same person. */
export const probableDuplicate = defineFileRule({
  id: 'THB-BND-012',
  records: ['victim'],
  class: 'validity',
  severity: 'info',
  source: 'OpenTHB 1.0, victim; double counting across lists: UK 2013, 2,744 persons on 3,008 lines',
  summary: 'An earlier record of the file may be of the same person.',
  rationale:
    'Sex, full date of birth, citizenships and year of entry are the same. Ask; where it is one person, say so by `sameAs`, and it is counted once.',
  examples: {
    valid: [
      [
        {
          ...sample.victim('xx:v1'),
          sex: 'female',
          birthDate: '2001-05-17',
          citizenships: ['AL', 'XK'],
          episodes: [{ enteredOn: '2020-03' }],
        },
        {
          ...sample.victim('xx:v2'),
          sex: 'female',
          birthDate: '2001-05-18',
          citizenships: ['AL', 'XK'],
          episodes: [{ enteredOn: '2020-03' }],
        },
      ],
      [
        {
          ...sample.victim('xx:v1'),
          sex: 'female',
          birthDate: '2001-05-17',
          citizenships: ['AL', 'XK'],
          episodes: [{ enteredOn: '2020-03' }],
        },
        {
          ...sample.victim('xx:v2'),
          sex: 'female',
          birthDate: '2001-05-17',
          citizenships: ['AL', 'XK'],
          episodes: [{ enteredOn: '2020-03' }],
          sameAs: [{ victim: 'xx:v1', method: 'record-comparison', on: '2024-01' }],
        },
      ],
      [
        {
          ...sample.victim('xx:v1'),
          sex: 'female',
          birthDate: '2001-05-17',
          citizenships: ['AL', 'XK'],
          episodes: [{ enteredOn: '2020-03' }],
          sameAs: [{ victim: 'xx:v2', method: 'record-comparison', on: '2024-01' }],
        },
        {
          ...sample.victim('xx:v2'),
          sex: 'female',
          birthDate: '2001-05-17',
          citizenships: ['AL', 'XK'],
          episodes: [{ enteredOn: '2020-03' }],
        },
      ],
      [
        {
          ...sample.victim('xx:v1'),
          sex: 'female',
          birthDate: '2001-01-01',
          citizenships: ['AL', 'XK'],
          episodes: [{ enteredOn: '2020-03' }],
        },
        {
          ...sample.victim('xx:v2'),
          sex: 'female',
          birthDate: '2001-01-01',
          citizenships: ['AL', 'XK'],
          episodes: [{ enteredOn: '2020-03' }],
        },
      ],
      [
        {
          ...sample.victim('xx:v1'),
          sex: 'female',
          birthDate: '2001',
          citizenships: ['AL', 'XK'],
          episodes: [{ enteredOn: '2020-03' }],
        },
        {
          ...sample.victim('xx:v2'),
          sex: 'female',
          birthDate: '2001',
          citizenships: ['AL', 'XK'],
          episodes: [{ enteredOn: '2020-03' }],
        },
      ],
      [
        {
          ...sample.victim('xx:v1'),
          sex: 'female',
          birthDate: '2001-05-17',
          citizenships: ['AL', 'XK'],
          episodes: [{ enteredOn: '2020-03' }],
        },
        {
          ...sample.victim('xx:v2'),
          sex: 'female',
          birthDate: '2001-05-17',
          citizenships: ['AL', 'XK'],
          episodes: [{ enteredOn: '2021' }],
        },
      ],
      [
        {
          ...sample.victim('xx:v1'),
          sex: 'female',
          birthDate: '2001-05-17',
          citizenships: ['AL', 'XK'],
          episodes: [{ enteredOn: '2020-03' }],
        },
        {
          ...sample.victim('xx:v2'),
          sex: 'male',
          birthDate: '2001-05-17',
          citizenships: ['AL', 'XK'],
          episodes: [{ enteredOn: '2020-03' }],
        },
      ],
      [
        {
          ...sample.victim('xx:v1'),
          sex: 'female',
          birthDate: '2001-05-17',
          citizenships: ['AL', 'XK'],
          episodes: [{ enteredOn: '2020-03' }],
        },
        {
          ...sample.victim('xx:v2'),
          sex: 'female',
          birthDate: '2001-05-17',
          citizenships: ['AL'],
          episodes: [{ enteredOn: '2020-03' }],
        },
      ],
      [
        { ...sample.victim('xx:v1'), sex: 'female', birthDate: '2001-05-17' },
        { ...sample.victim('xx:v2'), sex: 'female', birthDate: '2001-05-17' },
      ],
      [
        { ...sample.victim('xx:v1'), birthDate: '2001-05-17', citizenships: ['AL'] },
        { ...sample.victim('xx:v2'), birthDate: '2001-05-17', citizenships: ['AL'] },
      ],
    ],
    invalid: [
      [
        {
          ...sample.victim('xx:v1'),
          sex: 'female',
          birthDate: '2001-05-17',
          citizenships: ['AL', 'XK'],
          episodes: [{ enteredOn: '2020-03' }],
        },
        {
          ...sample.victim('xx:v2'),
          sex: 'female',
          birthDate: '2001-05-17',
          citizenships: ['XK', 'AL'],
          episodes: [{ enteredOn: '2020' }],
        },
      ],
      [
        { ...sample.victim('xx:v1'), sex: 'female', birthDate: '2001-05-17', citizenships: ['AL', 'XK'] },
        { ...sample.victim('xx:v2'), sex: 'female', birthDate: '2001-05-17', citizenships: ['AL', 'XK'] },
      ],
    ],
  },
  begin({ number }) {
    const persons = idNumbers();
    let known = 0;
    const asserted = factsById();
    return {
      visit({ record, id, report }) {
        for (const { victim } of record.sameAs ?? []) asserted.set(number(victim), 1);
        const traits = traitsOf(record);
        if (traits === undefined) return;
        const person = persons(traits);
        if (person === known) known += 1;
        else if (record.sameAs === undefined && asserted.get(id) === 0) report([]);
      },
      end() {},
    };
  },
});

/** What tells persons apart as well as may be; undefined where too little is known, or a date stands for none known. */
function traitsOf(victim: Victim): string | undefined {
  const { sex, birthDate, citizenships } = victim;
  if (sex === undefined || citizenships === undefined || birthDate?.length !== FULL_DATE) return undefined;
  if (birthDate.endsWith('-01-01')) return undefined;
  return [sex, birthDate, citizenships.toSorted().join(), dateOfMoment(victim, 'entry')?.slice(0, 4)].join(' ');
}

const FULL_DATE = 'YYYY-MM-DD'.length;
