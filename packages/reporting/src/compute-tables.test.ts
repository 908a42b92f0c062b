import { type AnyRecord, type Table, TOTAL, type Victim } from '@openthb/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf, factsOf, madeUp } from '../test/facts-of.js';
import { computeTables } from './compute-tables.js';
import { age } from './dimensions/age.js';
import { citizenship } from './dimensions/citizenship.js';
import { country } from './dimensions/country.js';
import { form } from './dimensions/form.js';
import { sdgForm } from './dimensions/sdg-form.js';
import { sex } from './dimensions/sex.js';
import { pooledYears, year } from './dimensions/year.js';
import { memoryEngine } from './engines/memory/memory-engine.js';
import { anonymousRegistrations } from './indicators/anonymous-registrations.js';
import { childrenShare } from './indicators/children-share.js';
import { daysToIdentification } from './indicators/days-to-identification.js';
import { detectedVictims } from './indicators/detected-victims.js';
import { detectedVictimsRate } from './indicators/detected-victims-rate.js';

const row = (table: Table, at: Readonly<Record<string, string>>) =>
  table.rows.find((one) => Object.entries(at).every(([id, code]) => one.at[id] === code))!;

const registered = { status: 'presumed', actor: 'other-body', object: 'identification', on: '2020-03-01' } as const;
const victim = (id: string, fields: Partial<Victim>): AnyRecord => ({
  record: 'victim',
  version: '1.0',
  id: `xx:${id}`,
  nature: 'real',
  statusAssertions: [registered],
  ...fields,
});

describe('detected victims', () => {
  it('are counted as a reader of the records would count them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (seed) => {
        const records = madeUp(150, seed);
        const [table] = await computeTables(
          memoryEngine(factsOf(records)),
          [{ indicator: detectedVictims, by: [year, form] }],
          { release: 'internal' },
        );
        const expected = new Map<string, number>();
        for (const record of records) {
          if (record.record !== 'victim') continue;
          const made = record.statusAssertions!.filter(({ on }) => on! <= asOf);
          if (made.length === 0 || made.at(-1)!.status === 'not-a-victim') continue;
          for (const y of [made[0]!.on!.slice(0, 4), TOTAL]) {
            for (const f of [...(record.episodes![0]!.forms ?? ['unknown']), TOTAL]) {
              expected.set(`${y} ${f}`, (expected.get(`${y} ${f}`) ?? 0) + 1);
            }
          }
        }
        for (const { at, value } of table!.rows) expect(value).toBe(expected.get(`${at['year']} ${at['form']}`) ?? 0);
      }),
      { numRuns: 15 },
    );
  });

  it('count a person with several forms once in the total and once in each', async () => {
    const records = [victim('1', { episodes: [{ forms: ['forced-begging', 'forced-stealing'] }] })];
    const [own, sdg] = await computeTables(
      memoryEngine(factsOf(records)),
      [
        { indicator: detectedVictims, by: [form] },
        { indicator: detectedVictims, by: [sdgForm] },
      ],
      { release: 'internal' },
    );
    expect(own!.rows.map(({ at, value }) => [at['form'], value])).toEqual([
      ['forced-begging', 1],
      ['forced-stealing', 1],
      [TOTAL, 1],
    ]);
    expect(row(sdg!, { 'sdg-form': 'VC_HTF_DETVOP' }).value).toBe(1);
    expect(row(sdg!, { 'sdg-form': 'VC_HTF_DETVFL' }).value).toBe(0);
  });

  it('keep zero, not known and not collected apart', async () => {
    const records = [
      victim('1', { missing: { sex: 'not-collected' } }),
      victim('2', { missing: { sex: 'refused' } }),
      victim('3', { sex: 'male' }),
    ];
    const [table] = await computeTables(memoryEngine(factsOf(records)), [{ indicator: detectedVictims, by: [sex] }], {
      release: 'internal',
    });
    expect(table!.rows.map(({ at, value }) => [at['sex'], value])).toEqual([
      ['female', 0],
      ['male', 1],
      ['not-collected', 1],
      ['unknown', 1],
      [TOTAL, 3],
    ]);
  });

  it('leave out who is not registered as of the day', async () => {
    const later = { ...registered, on: '2025-01-01' };
    const found = { status: 'not-a-victim', actor: 'authority', object: 'identification', on: '2021' } as const;
    const records = [
      victim('1', { statusAssertions: [later] }),
      victim('2', { statusAssertions: [registered, found] }),
      victim('3', { statusAssertions: [] as never }),
    ];
    expect(factsOf(records).tables.get('victims')!.size).toBe(0);
  });

  it('refuse records of different nature', () => {
    expect(() => factsOf([victim('1', {}), { ...victim('2', {}), nature: 'test' } as AnyRecord])).toThrow(
      expect.objectContaining({ code: 'mixed-nature' }),
    );
  });

  it('are called records in a file where no real person stands behind them', async () => {
    const [table] = await computeTables(
      memoryEngine(factsOf(madeUp(40, 'x'))),
      [{ indicator: detectedVictims, by: [] }],
      { release: 'internal' },
    );
    expect(table!.title).toContain('records in a file of synthetic records');
  });
});

describe('rates', () => {
  const population = [
    { area: 'AL', year: '2020', sex: '_T', age: '_T', value: 2_000_000, source: 'test' },
    { area: 'AL', year: '2020', sex: 'female', age: '_T', value: 1_000_000, source: 'test' },
  ];
  const office: AnyRecord = {
    record: 'organization',
    version: '1.0',
    id: 'xx:o1',
    nature: 'real',
    name: 'Office',
    country: 'AL',
  };
  const records = [
    office,
    victim('1', { sex: 'female', statusAssertions: [{ ...registered, by: 'xx:o1' }] }),
    victim('2', { sex: 'female' }),
  ];

  it('set persons of a territory against its population', async () => {
    const [table] = await computeTables(
      memoryEngine(factsOf(records)),
      [{ indicator: detectedVictimsRate, by: [year, sex] }],
      {
        release: 'internal',
        scope: { area: 'AL' },
        population,
      },
    );
    expect(row(table!, { year: '2020', sex: 'female' })).toMatchObject({
      value: 0.1,
      numerator: 1,
      denominator: 1_000_000,
    });
    expect(row(table!, { year: '2020', sex: TOTAL })).toMatchObject({ value: 0.05 });
    expect(row(table!, { year: TOTAL, sex: TOTAL })).toMatchObject({
      value: null,
      status: 'unknown',
      reason: 'no population is given',
    });
  });

  it('refuse a population without the territory of the numerator', async () => {
    const requests = [{ indicator: detectedVictimsRate, by: [year] }];
    await expect(
      computeTables(memoryEngine(factsOf(records)), requests, { release: 'internal', population }),
    ).rejects.toMatchObject({ code: 'bad-option' });
    await expect(
      computeTables(memoryEngine(factsOf(records)), [{ indicator: detectedVictimsRate, by: [country] }], {
        release: 'internal',
      }),
    ).rejects.toMatchObject({ code: 'bad-option' });
  });
});

describe('the share of children', () => {
  it('has numerator, denominator and those left out', async () => {
    const records = [
      victim('1', { ageClaims: [{ at: 'registration', atMost: 17 }] }),
      victim('2', { ageClaims: [{ at: 'registration', atLeast: 18 }] }),
      victim('3', { ageClaims: [{ at: 'registration', atLeast: 18 }] }),
      victim('4', { ageClaims: [{ at: 'registration', atMost: 17, basis: 'presumed' }] }),
      victim('5', { ageClaims: [{ at: 'registration', atMost: 17, disputed: true }] }),
      victim('6', {}),
    ];
    const [table] = await computeTables(memoryEngine(factsOf(records)), [{ indicator: childrenShare, by: [] }], {
      release: 'internal',
    });
    expect(table!.rows).toMatchObject([
      { value: 1 / 3, numerator: 1, denominator: 3, exclusions: { unknown: 1, 'presumed-child': 1, disputed: 1 } },
    ]);
    expect(table!.ageAt).toBe('registration');
  });

  it("is not applicable where nobody's age is known, and no zero", async () => {
    const [table] = await computeTables(
      memoryEngine(factsOf([victim('1', {})])),
      [{ indicator: childrenShare, by: [] }],
      { release: 'internal' },
    );
    expect(table!.rows[0]).toMatchObject({ value: null, status: 'not-applicable', denominator: 0 });
  });

  it('cannot be broken down by age', async () => {
    await expect(
      computeTables(memoryEngine(factsOf([])), [{ indicator: childrenShare, by: [age] }], { release: 'internal' }),
    ).rejects.toMatchObject({ code: 'bad-option' });
  });
});

describe('days to identification', () => {
  const contact = (id: string, on: string): AnyRecord => ({
    record: 'registration',
    version: '1.0',
    id: `xx:r${id}-${on}`,
    nature: 'real',
    channel: 'in-person',
    victim: `xx:${id}`,
    on,
  });
  const identified = (id: string, on: string) =>
    victim(id, {
      statusAssertions: [registered, { status: 'identified', actor: 'authority', object: 'identification', on }],
    });

  it('run from the first contact, and who waits still counts', async () => {
    const records = [
      contact('1', '2020-03-05'),
      contact('1', '2020-03-01'),
      identified('1', '2020-03-11'),
      contact('2', '2020-03-01'),
      identified('2', '2020-03-31'),
      contact('3', '2020-03-01'),
      victim('3', {}),
      contact('4', '2020'),
      identified('4', '2020-12-31'),
      identified('5', '2020-04-01'),
      contact('6', '2021-01-01'),
      identified('6', '2020-12-31'),
    ];
    const [table] = await computeTables(memoryEngine(factsOf(records)), [{ indicator: daysToIdentification, by: [] }], {
      release: 'internal',
    });
    expect(table!.rows[0]).toMatchObject({
      value: 30,
      numerator: 2,
      denominator: 3,
      exclusions: { imprecise: 1, 'no-contact': 1, 'before-contact': 1 },
    });
  });

  it('have no median where fewer than half are identified', async () => {
    const records = [
      contact('1', '2020-03-01'),
      identified('1', '2020-03-11'),
      contact('2', '2020-03-01'),
      victim('2', {}),
      contact('3', '2020-03-01'),
      victim('3', {}),
    ];
    const [table] = await computeTables(memoryEngine(factsOf(records)), [{ indicator: daysToIdentification, by: [] }], {
      release: 'internal',
    });
    expect(table!.rows[0]).toMatchObject({ value: null, status: 'not-applicable', numerator: 1, denominator: 3 });
  });
});

describe('registrations that name no person', () => {
  it('are counted apart', async () => {
    const anonymous: AnyRecord = {
      record: 'registration',
      version: '1.0',
      id: 'xx:r1',
      nature: 'real',
      channel: 'anonymous',
      on: '2021-05',
    };
    const [persons, contacts] = await computeTables(
      memoryEngine(factsOf([anonymous, victim('1', {})])),
      [
        { indicator: detectedVictims, by: [year] },
        { indicator: anonymousRegistrations, by: [year] },
      ],
      { release: 'internal' },
    );
    expect(row(persons!, { year: TOTAL }).value).toBe(1);
    expect(contacts!.rows).toMatchObject([
      { at: { year: '2021' }, value: 1 },
      { at: { year: TOTAL }, value: 1 },
    ]);
  });
});

describe('a publication', () => {
  it('shows no count below the threshold, in whatever place, and says why', async () => {
    const requests = [
      { indicator: detectedVictims, by: [year, sex] },
      { indicator: detectedVictims, by: [citizenship] },
      { indicator: childrenShare, by: [year] },
      { indicator: daysToIdentification, by: [year] },
    ];
    const tables = await computeTables(memoryEngine(factsOf(madeUp(1500, 'p'))), requests, { release: 'publication' });
    for (const table of tables) {
      for (const { value, status, reason, numerator, denominator, exclusions } of table.rows) {
        for (const count of [numerator, denominator, ...Object.values(exclusions)]) {
          expect(count === null || count === 0 || count >= 10).toBe(true);
        }
        expect([status === 'value', reason === undefined]).toEqual([value !== null, value !== null]);
      }
    }
    expect(tables.some(({ rows }) => rows.some(({ status }) => status === 'suppressed'))).toBe(true);
  });

  it('shows the same count wherever it shows it', async () => {
    const tables = await computeTables(
      memoryEngine(factsOf(madeUp(2000, 'q'))),
      [
        { indicator: detectedVictims, by: [year] },
        { indicator: detectedVictims, by: [year, sex] },
      ],
      { release: 'publication' },
    );
    for (const code of tables[0]!.dimensions[0]!.codes) {
      expect(row(tables[0]!, { year: code }).value).toBe(row(tables[1]!, { year: code, sex: TOTAL }).value);
    }
  });

  it('advises to pool years where most is hidden', async () => {
    const small = memoryEngine(factsOf(madeUp(300, 'r')));
    const [byYear] = await computeTables(small, [{ indicator: detectedVictims, by: [year, sex, form] }], {
      release: 'publication',
    });
    expect(byYear!.disclosure).toContain('pool years');
    const [pooled] = await computeTables(small, [{ indicator: detectedVictims, by: [pooledYears(10, 2024)] }], {
      release: 'publication',
    });
    expect(pooled!.rows.map(({ at }) => at['year'])).toEqual(['2015-2024', TOTAL]);
  });
});

describe('a confidential transmission', () => {
  it('has true counts and marks what a publication would hide', async () => {
    const engine = memoryEngine(factsOf(madeUp(600, 's')));
    const requests = [{ indicator: detectedVictims, by: [sex, age] }];
    const [internal] = await computeTables(engine, requests, { release: 'internal' });
    const [confidential] = await computeTables(engine, requests, { release: 'confidential' });
    const [published] = await computeTables(engine, requests, { release: 'publication' });
    for (const [index, { value, confidential: marked }] of confidential!.rows.entries()) {
      expect(value).toBe(internal!.rows[index]!.value);
      expect(Boolean(marked)).toBe(published!.rows[index]!.status === 'suppressed');
    }
  });
});
