import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordDef } from '../records/any-record.js';
import type { AnyRecord } from '../records/any-record.js';
import { generate, randomOf } from './index.js';

const asOf = '2024-12-31';

describe('generate', () => {
  it('makes a manifest and just so many records, each valid, whatever the seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.string(), (records, seed) => {
        const made = [...generate({ records, seed, asOf })] as AnyRecord[];
        expect(made).toHaveLength(records + 1);
        for (const record of made) expect(recordDef(record.record)!.schema.safeParse(record).error).toBeUndefined();
        const [manifest, ...others] = made;
        const counts = manifest!.record === 'bundle' ? manifest!.counts : [];
        for (const { record, count } of counts!)
          expect(others.filter((one) => one.record === record)).toHaveLength(count);
      }),
      { numRuns: 50 },
    );
  });

  it('makes the same records from the same seed, and others from another', () => {
    const text = (seed: string) => JSON.stringify([...generate({ records: 100, seed, asOf })]);
    expect(text('a')).toBe(text('a'));
    expect(text('a')).not.toBe(text('b'));
  });

  it('tells what became of persons, and that different bodies presume first', () => {
    const made = [...generate({ records: 3000, seed: 'course', asOf })] as AnyRecord[];
    const victims = made.filter((record) => record.record === 'victim');
    for (const field of ['screenings', 'liabilities', 'compensationClaims', 'absences', 'returns'] as const) {
      expect(victims.some((victim) => victim[field])).toBe(true);
      expect(victims.some((victim) => !victim[field])).toBe(true);
    }
    const home = new Map(
      made.filter((record) => record.record === 'organization').map((one) => [one.id, one.country!]),
    );
    const bodies = new Map<string, Set<string>>();
    for (const { statusAssertions } of victims) {
      const by = statusAssertions![0]!.by!;
      const country = home.get(by)!;
      bodies.set(country, (bodies.get(country) ?? new Set()).add(by));
    }
    for (const ofCountry of bodies.values()) expect(ofCountry.size).toBe(4);
  });

  it('plans no return of an adult whose danger was not assessed, and none of a child apart from its solutions', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        for (const record of generate({ records: 300, seed, asOf }) as Iterable<AnyRecord>) {
          if (record.record !== 'victim' || !record.returns) continue;
          expect(record.child).toBeUndefined();
          for (const { state, riskAssessedOn, carriedOutOn } of record.returns) {
            expect(state !== 'planned' || riskAssessedOn !== undefined).toBe(true);
            expect(state !== 'carried-out' || carriedOutOn! <= asOf).toBe(true);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('makes some programmes of several countries, paid for by donors that came before', () => {
    const made = [...generate({ records: 3000, seed: 'region', asOf })] as AnyRecord[];
    const programmes = made.filter((record) => record.record === 'programme');
    const shared = programmes.filter(({ countries }) => countries!.length > 1);
    expect(shared.length).toBeGreaterThan(3);
    expect(shared.length).toBeLessThan(programmes.length - 3);
    for (const one of shared) {
      const donors = new Set(one.contributions!.map(({ donor }) => donor));
      const known = made.slice(0, made.indexOf(one)).map(({ id }) => id);
      expect(known).toEqual(expect.arrayContaining([...donors]));
      expect(donors.size).toBeGreaterThanOrEqual(one.countries!.length - 1);
    }
  });

  it('makes as many mistakes as asked', () => {
    const broken = [...generate({ records: 2000, seed: 's', asOf, errors: 10 })].filter((record) => {
      const { record: kind } = record as AnyRecord;
      return !recordDef(kind)!.schema.safeParse(record).success;
    });
    // Some mistakes are against rules and not against the structure.
    expect(broken.length).toBeGreaterThan(100);
    expect(broken.length).toBeLessThan(240);
  });
});

describe('randomOf', () => {
  it('draws evenly', () => {
    const random = randomOf('seed', 'test');
    const draws = Array.from({ length: 60_000 }, () => random.below(6));
    for (let face = 0; face < 6; face += 1) {
      const times = draws.filter((draw) => draw === face).length;
      expect(Math.abs(times - 10_000)).toBeLessThan(500);
    }
  });

  it('gives the numbers it always gave', () => {
    const random = randomOf('seed', 'test');
    expect(Array.from({ length: 5 }, () => random.below(1_000_000))).toMatchInlineSnapshot(`
      [
        397875,
        772592,
        945437,
        940178,
        100893,
      ]
    `);
  });
});
