import { describe, expect, it } from 'vitest';
import type { Victim } from '../records/victim.js';
import { dateOfMoment, majorityAt, safeguardedAsChild } from './majority.js';
import { registrationStatus } from './registration-status.js';

const victim = (fields: Partial<Victim>): Victim => ({
  record: 'victim',
  version: '1.0',
  id: 'xx:v1',
  nature: 'test',
  ...fields,
});

describe('majorityAt', () => {
  it.for<[string, Partial<Victim>, string]>([
    ['nothing', {}, 'unknown'],
    ['a child by age', { ageClaims: [{ at: 'registration', atLeast: 9, atMost: 17 }] }, 'child'],
    ['an adult by age', { ageClaims: [{ at: 'registration', atLeast: 18, atMost: 20 }] }, 'adult'],
    ['an age on both sides', { ageClaims: [{ at: 'registration', atLeast: 15, atMost: 20 }] }, 'unknown'],
    ['a presumed child', { ageClaims: [{ at: 'registration', atMost: 17, basis: 'presumed' }] }, 'presumed-child'],
    ['a disputed age', { ageClaims: [{ at: 'registration', atLeast: 18, disputed: true }] }, 'disputed'],
    [
      'claims against each other',
      {
        ageClaims: [
          { at: 'registration', atLeast: 18 },
          { at: 'registration', atMost: 17 },
        ],
      },
      'disputed',
    ],
    ['a claim for another moment', { ageClaims: [{ at: 'entry', atMost: 17 }] }, 'unknown'],
    [
      'a child by birth',
      {
        birthDate: '2010',
        statusAssertions: [{ status: 'presumed', actor: 'authority', object: 'identification', on: '2020' }],
      },
      'child',
    ],
    [
      'birth too near to tell',
      {
        birthDate: '2002',
        statusAssertions: [{ status: 'presumed', actor: 'authority', object: 'identification', on: '2020' }],
      },
      'unknown',
    ],
  ])('of %s is %s', ([, fields, expected]) => {
    expect(majorityAt(victim(fields), 'registration')).toBe(expected);
  });

  it('safeguards whoever may be a child by a claim', () => {
    expect(safeguardedAsChild(victim({ ageClaims: [{ at: 'registration', atLeast: 18, disputed: true }] }))).toBe(true);
    expect(safeguardedAsChild(victim({ ageClaims: [{ at: 'registration', atLeast: 18 }] }))).toBe(false);
  });

  it('takes the earliest date of a moment', () => {
    const twice = victim({ episodes: [{ enteredOn: '2021-04', exploitedFrom: '2021-05' }, { enteredOn: '2019' }] });
    expect([dateOfMoment(twice, 'entry'), dateOfMoment(twice, 'exploitation-start')]).toEqual(['2019', '2021-05']);
  });
});

describe('registrationStatus', () => {
  const presumed = { status: 'presumed', actor: 'other-body', object: 'identification', on: '2022-03' } as const;
  const refused = { status: 'not-a-victim', actor: 'authority', object: 'identification', on: '2022-06' } as const;
  const identified = { status: 'identified', actor: 'authority', object: 'identification', on: '2022-08' } as const;
  const declined = { status: 'declined', actor: 'person', object: 'assistance', on: '2022-01' } as const;

  it('is that of the day', () => {
    const person = victim({ statusAssertions: [declined, presumed, refused, identified] });
    expect(registrationStatus(person, '2022-02-28')).toBeUndefined();
    expect(registrationStatus(person, '2022-04-01')?.status).toBe('presumed');
    expect(registrationStatus(person, '2022-07-01')).toBeUndefined();
    expect(registrationStatus(person, '2023-01-01')).toMatchObject({ status: 'identified', first: presumed });
  });

  it('is not changed by closing without a decision, nor by what is declined but identification', () => {
    const closed = { status: 'closed', actor: 'authority', object: 'identification', on: '2022-09' } as const;
    expect(registrationStatus(victim({ statusAssertions: [presumed, closed] }), '2023-01-01')?.status).toBe('presumed');
    expect(registrationStatus(victim({ statusAssertions: [declined] }), '2023-01-01')).toBeUndefined();
  });
});
