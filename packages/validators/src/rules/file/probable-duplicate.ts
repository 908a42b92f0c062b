import { dateOfMoment, type Victim } from '@openthb/core';
import { defineFileRule } from '../define-file-rule.js';
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
  look({ record, number, note }) {
    for (const { victim } of record.sameAs ?? []) note(number(victim), ASSERTED);
    const traits = traitsOf(record);
    if (traits !== undefined) note(number(traits), record.sameAs === undefined ? NOT_ASSERTED : PERSON);
  },
  begin({ open }) {
    const known = open(1);
    const asserted = open(1);
    return {
      take({ id, report }, one, what) {
        if (what === ASSERTED) asserted.set(one, 1);
        else if (known.get(one) === 0) known.set(one, 1);
        else if (what === NOT_ASSERTED && asserted.get(id) === 0) report([]);
      },
    };
  },
});

/** What a note is about: a record that is of the same person, or what the person is like, and whether any is named. */
const [ASSERTED, NOT_ASSERTED, PERSON] = [1, 2, 3];

/** What tells persons apart as well as may be; undefined where too little is known, or a date stands for none known. */
function traitsOf(victim: Victim): string | undefined {
  const { sex, birthDate, citizenships } = victim;
  if (sex === undefined || citizenships === undefined || birthDate?.length !== FULL_DATE) return undefined;
  if (birthDate.endsWith('-01-01')) return undefined;
  return [sex, birthDate, citizenships.toSorted().join(), dateOfMoment(victim, 'entry')?.slice(0, 4)].join(' ');
}

const FULL_DATE = 'YYYY-MM-DD'.length;
