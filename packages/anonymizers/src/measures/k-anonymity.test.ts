import type { AnyRecord, Victim } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureKAnonymity } from './k-anonymity.js';
import { quasiIdentifiersOf } from './quasi-identifiers.js';

const victim = (id: string, fields: Partial<Victim>): AnyRecord => ({
  record: 'victim',
  version: '1.0',
  id: `xx:${id}`,
  nature: 'test',
  ...fields,
});

function measured(records: readonly AnyRecord[], k: number) {
  const measure = measureKAnonymity();
  for (const record of records) measure.add(record);
  return measure.result(k);
}

describe('measureKAnonymity', () => {
  it('finds the smallest class and what lies below k', () => {
    const records = [
      victim('1', { sex: 'female', citizenships: ['AL', 'XK'] }),
      victim('2', { sex: 'female', citizenships: ['XK', 'AL'] }),
      victim('3', { sex: 'male', citizenships: ['AL'] }),
    ];
    expect(measured(records, 2)).toEqual({
      k: 1,
      records: 3,
      classes: 2,
      below: { records: 1, classes: 1 },
      unique: 1,
    });
  });

  it('takes no notice of ids and of fields that are no quasi-identifiers', () => {
    const records = [victim('1', { protectionStatus: 'refugee' }), victim('2', { protectionStatus: 'none' })];
    expect(measured(records, 2).k).toBe(2);
  });

  it('tells a reason for absence from a value and from another reason', () => {
    const records = [
      victim('1', { missing: { sex: 'unknown' } }),
      victim('2', { missing: { sex: 'refused' } }),
      victim('3', {}),
    ];
    expect(measured(records, 2).classes).toBe(3);
  });

  it('keeps an age apart from the same age at another moment', () => {
    const at = (moment: 'entry' | 'registration') =>
      victim(moment, { ageClaims: [{ at: moment, atLeast: 15, atMost: 15 }] });
    expect(measured([at('entry'), at('registration')], 2).classes).toBe(2);
  });

  it('is 0 of nothing', () => {
    expect(measured([], 5)).toEqual({ k: 0, records: 0, classes: 0, below: { records: 0, classes: 0 }, unique: 0 });
  });

  it('agrees with counting each record against every other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 2, max: 5 }), (seed, k) => {
        const records = [...generate({ records: 80, seed: `${seed}`, asOf: '2024-12-31' })] as AnyRecord[];
        const victims = records
          .filter((record) => record.record === 'victim')
          .map((record) => ({ ...record, birthDate: '2000' }) as AnyRecord);
        const sizes = victims.map(
          (one) => victims.filter((other) => quasiIdentifiersOf(other) === quasiIdentifiersOf(one)).length,
        );
        const result = measured(victims, k);
        expect(result.k).toBe(Math.min(...sizes));
        expect(result.below.records).toBe(sizes.filter((size) => size < k).length);
      }),
      { numRuns: 20 },
    );
  });
});
