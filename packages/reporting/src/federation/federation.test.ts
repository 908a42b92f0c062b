import { type AnyRecord, cellKey, type Release, SdkError, type Table } from '@openthb/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf, factsOf, madeUp } from '../../test/facts-of.js';
import { computeTables } from '../compute-tables.js';
import { age } from '../dimensions/age.js';
import type { Breakdown } from '../dimensions/define-dimension.js';
import { form } from '../dimensions/form.js';
import { sex } from '../dimensions/sex.js';
import { year } from '../dimensions/year.js';
import type { Engine } from '../engines/engine.js';
import { memoryEngine } from '../engines/memory/memory-engine.js';
import { detectedVictims } from '../indicators/detected-victims.js';
import { programmesByKind } from '../indicators/programmes-by-kind.js';
import { canBreakDown, type TableRequest } from '../plans/plans-of.js';
import { defineCodeColumn, type FactColumn } from '../facts/define-fact-column.js';
import { dimensions, indicators } from '../registry.js';
import { mergePartials } from './merge-partials.js';
import type { PartialFaultCode } from './faults/partial-fault.js';
import { partialFaults } from './partial-faults.js';
import { partialFrom } from './partial-from.js';
import { partialOf, type PartialOptions } from './partial-of.js';
import type { PartialResult } from './partial-result.js';
import { planDigest } from './plan-digest.js';
import { requestsOf } from './requests-of.js';

const today = '2025-02-01';
const valid = { signer: 'key', issued: '2025-01-01T09:00:00Z', expires: '2025-03-31' };
const policy = { threshold: 5 };

/** Made-up records of a register of its own: no id is also one of another's. */
function register(area: string, size: number, seed: string): readonly AnyRecord[] {
  const text = JSON.stringify(madeUp(size, `${seed} ${area}`));
  return JSON.parse(text.replaceAll('"synthetic:', `"${area.toLowerCase()}:`)) as readonly AnyRecord[];
}

const engineOf = (records: readonly AnyRecord[]): Engine => memoryEngine(factsOf(records));

/** A part as it comes from another system: as text. */
async function part(
  records: readonly AnyRecord[],
  requests: readonly TableRequest[],
  options: Partial<PartialOptions> & { readonly area: string },
): Promise<PartialResult> {
  const made = await partialOf(engineOf(records), requests, { id: `part of ${options.area}`, ...valid, ...options });
  return partialFrom(JSON.parse(JSON.stringify(made)));
}

const bare = ({ rows, dimensions: shown }: Table) => ({ rows, codes: shown.map(({ codes }) => codes) });

/** Every indicator, by dimensions that it can be broken down by. */
const allRequests = (chosen: readonly Breakdown[]): readonly TableRequest[] =>
  indicators.map((indicator) => ({ indicator, by: chosen.filter((one) => canBreakDown(indicator, one)) }));

describe('parts without hidden counts', () => {
  it('give what the records of all together give, for every indicator', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 5, max: 40 }), { minLength: 1, maxLength: 3 }),
        fc.uniqueArray(fc.constantFrom(...dimensions), { maxLength: 2, selector: ({ id }) => id }),
        fc.string({ minLength: 1, maxLength: 3 }),
        async (sizes, by, seed) => {
          const registers = sizes.map((size, at) => register(areas[at]!, size, seed));
          const requests = allRequests(by);
          const parts = await Promise.all(registers.map((own, at) => part(own, requests, { area: areas[at]! })));
          const asked = requestsOf(parts[0]!, indicators, dimensions);
          const merged = await mergePartials(parts, asked, { release: 'internal', today });
          const union = await computeTables(engineOf(registers.flat()), requests, { release: 'internal' });
          expect(merged.map(bare)).toEqual(union.map(bare));
        },
      ),
      { numRuns: 6 },
    );
  });

  it('hold no id of a record', async () => {
    const records = register('AL', 60, 'ids');
    const { tables } = await part(records, allRequests([year, sex]), { area: 'AL' });
    const text = JSON.stringify(tables);
    for (const { id } of records) expect(text.includes(id)).toBe(false);
  });

  it('are published only where three countries stand behind a count', async () => {
    const requests = [{ indicator: detectedVictims, by: [sex] }];
    const parts = await Promise.all(
      areas.slice(0, 3).map((area, at) => part(register(area, 60 * (at + 1), 'three'), requests, { area })),
    );
    const merged = await mergePartials(parts, requests, { release: 'publication', today });
    const true_ = await mergePartials(parts, requests, { release: 'internal', today });
    expect(merged[0]!.unit).toBe('national-detection');
    expect(merged[0]!.rows.some(({ value }) => value !== null && value > 0)).toBe(true);
    for (const [at, row] of merged[0]!.rows.entries()) {
      if (row.value === null) continue;
      expect(row.value).toBe(true_[0]!.rows[at]!.value);
      const behind = parts.filter((one) => one.tables[0]!.kind === 'open' && (countIn(one, row.at['sex']!) ?? 0) > 0);
      expect(row.value === 0 || behind.length >= 3).toBe(true);
    }
    await expect(mergePartials(parts.slice(1), requests, { release: 'publication', today })).rejects.toThrow(
      /too-few-contributors/,
    );
  });
});

const areas = ['AL', 'BA', 'MK', 'RS'];

function countIn({ tables: [table] }: PartialResult, code: string): number | undefined {
  if (table?.kind !== 'open') return undefined;
  return table.answers['counts']!.filter(({ keys }) => code === '_T' || keys[0] === code).reduce(
    (sum, { count }) => sum + count,
    0,
  );
}

describe('parts that hide counts', () => {
  it('hide them in the whole, within bounds that hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 10, max: 50 }), fc.boolean()), { minLength: 2, maxLength: 3 }),
        fc.constantFrom([sex], [form], [form, sex], [sex, age]),
        fc.string({ minLength: 1, maxLength: 3 }),
        async (sizes, by, seed) => {
          const requests = [{ indicator: detectedVictims, by }];
          const registers = sizes.map(([size], at) => register(areas[at]!, size, seed));
          const parts = await Promise.all(
            registers.map((own, at) =>
              part(own, requests, { area: areas[at]!, ...((at === 0 || sizes[at]![1]) && { policy }) }),
            ),
          );
          const [merged] = await mergePartials(parts, requests, { release: 'confidential', today });
          const [union] = await computeTables(engineOf(registers.flat()), requests, { release: 'internal' });
          const truth = new Map(union!.rows.map((row) => [cellKey(Object.values(row.at)), row.value!]));
          for (const row of merged!.rows) {
            const is = truth.get(cellKey(Object.values(row.at))) ?? 0;
            const hidden = parts.some((one) => hides(one, Object.values(row.at)));
            expect(row.value).toBe(hidden ? null : is);
            if (!hidden) continue;
            expect(row.status).toBe('suppressed');
            expect(row.bounds!.least).toBeLessThanOrEqual(is);
            expect(row.bounds!.most ?? Infinity).toBeGreaterThanOrEqual(is);
          }
        },
      ),
      { numRuns: 6 },
    );
  });

  it('are not published beside true counts', async () => {
    const requests = [{ indicator: detectedVictims, by: [sex] }];
    const parts = await Promise.all(
      areas
        .slice(0, 3)
        .map((area) => part(register(area, 40, 'mixed'), requests, { area, ...(area === 'AL' && { policy }) })),
    );
    const merge = (release: Release) => mergePartials(parts, requests, { release, today });
    await expect(merge('publication')).rejects.toThrow(/mixed-protection/);
    const [table] = await merge('confidential');
    expect(table!.rows.every(({ value, confidential }) => value === 0 || value === null || confidential)).toBe(true);
  });
});

function hides({ tables: [table] }: PartialResult, cell: readonly string[]): boolean {
  if (table?.kind !== 'protected') return false;
  const known = cell.every((code, at) => code === '_T' || table.codes[at]!.includes(code));
  return known && !table.shown.some(({ at }) => cellKey(at) === cellKey(cell));
}

describe('parts that do not fit', async () => {
  const requests = [{ indicator: detectedVictims, by: [sex] }];
  const records = register('AL', 20, 'faults');
  const first = await part(records, requests, { area: 'AL' });
  const other = await part(records, requests, { area: 'BA' });
  const [table] = other.tables;

  it.for<readonly [PartialFaultCode, Partial<PartialResult>]>([
    ['expired', { expires: '2025-01-31' }],
    ['not-yet-valid', { issued: '2025-02-02T09:00:00Z' }],
    ['not-yet-valid', { issued: '2025-02-01T20:00:00-05:00' }],
    ['too-old', { issued: '2024-12-02T23:59:59Z' }],
    ['same-part', { id: first.id }],
    ['same-country', { area: 'AL' }],
    ['foreign-correction', { supersedes: [first.id], issued: '2025-01-02T09:00:00Z' }],
    ['early-correction', { area: 'AL', supersedes: [first.id] }],
    ['other-period', { period: { from: '2015', until: '2020' } }],
    ['other-day', { asOf: '2024-12-30' }],
    ['other-age', { ageAt: 'entry' }],
    ['other-nature', { nature: 'real' }],
    ['other-tables', { tables: [{ ...table!, by: [{ id: 'age' }] }] }],
    ['other-version', { tables: [{ ...table!, version: '2' }] }],
    ['other-definition', { tables: [{ ...table!, definition: '[]' }] }],
    ['other-plan', { plan: await planDigest([{ indicator: detectedVictims, by: [age] }]) }],
  ])('are refused: %s', async ([code, change]) => {
    const limits = { today, maxAgeDays: 60 };
    expect(await partialFaults([first, other], requests, limits)).toEqual([]);
    const parts = [first, { ...other, ...change }];
    const faults = await partialFaults(parts, requests, limits);
    expect(faults.map((fault) => [fault.code, fault.part])).toEqual([[code, 1]]);
    await expect(mergePartials(parts, requests, { release: 'internal', ...limits })).rejects.toThrow(code);
  });

  it('are refused where all answer what was not asked', async () => {
    const others = [{ indicator: detectedVictims, by: [age] }];
    const faults = await partialFaults([first, other], others, { today });
    expect(faults.map(({ code }) => code)).toEqual(['other-tables', 'other-tables']);
    expect(first.plan).not.toBe(await planDigest(others));
  });

  it('are refused where one country covers years that others do not', async () => {
    const of = (one: PartialResult, id: string, from: string, until: string) => ({
      ...one,
      id,
      period: { from, until },
    });
    const parts = [of(first, 'a', '2015', '2018'), of(first, 'b', '2019', '2020'), of(other, 'c', '2015', '2020')];
    expect(await partialFaults(parts, requests, { today })).toEqual([]);
    const short = await partialFaults(parts.slice(1), requests, { today });
    expect(short.map(({ code, part: at }) => [code, at])).toEqual([['other-period', 1]]);
    const twice = await partialFaults([...parts, of(first, 'd', '2018', '2018')], requests, { today });
    expect(twice.map(({ code, part: at }) => [code, at])).toEqual([['same-country', 3]]);
  });

  it('are refused where their indicator is defined otherwise than here', () => {
    const changed = (change: object): PartialResult => ({ ...first, tables: [{ ...first.tables[0]!, ...change }] });
    for (const change of [{ version: '9' }, { definition: '[]' }, { indicator: 'other' }, { by: [{ id: 'other' }] }]) {
      expect(() => requestsOf(changed(change), indicators, dimensions)).toThrow(SdkError);
    }
  });

  it('are not made of what several countries share, since it would count in each', async () => {
    const shared = [{ indicator: programmesByKind, by: [] }];
    await expect(part(records, shared, { area: 'AL', scope: { area: 'AL' } })).rejects.toThrow(SdkError);
  });

  it('are refused where they are none', () => {
    for (const json of [null, {}, { ...first, more: 1 }, { ...first, area: 'Albania' }, { ...first, tables: [] }]) {
      expect(() => partialFrom(json)).toThrow(SdkError);
    }
    expect(first.asOf).toBe(asOf);
  });
});

describe('parts that correct others', () => {
  const requests = [{ indicator: detectedVictims, by: [sex, year] }];
  const release = 'confidential';
  /** A country's part, and its corrections one after the other, each of other records. */
  async function chain(area: string, length: number, seed: string): Promise<readonly PartialResult[]> {
    const made: PartialResult[] = [];
    for (let at = 0; at <= length; at += 1) {
      const corrects = made.at(-1);
      const issued = `2025-01-01T09:00:0${at}Z`;
      made.push(
        await part(register(area, 15, `${seed} ${at}`), requests, {
          area,
          id: `${area} ${seed} ${at}`,
          issued,
          ...(at % 2 === 0 && { policy }),
          ...(corrects && { corrects }),
        }),
      );
    }
    return made;
  }

  it('give the same bytes in any order, beside what they correct or alone, all of it or some', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 3 }),
        fc.string({ minLength: 1, maxLength: 3 }),
        fc.infiniteStream(fc.nat()),
        async (lengths, seed, chance) => {
          const chains = await Promise.all(lengths.map((length, at) => chain(areas[at]!, length, seed)));
          const alone = await mergePartials(
            chains.map((one) => one.at(-1)!),
            requests,
            { release, today },
          );
          const some = chains.flatMap((one) => [...one.slice(0, -1).filter(() => draw(chance) % 2 === 0), one.at(-1)!]);
          for (const parts of [chains.flat(), some]) {
            const shuffled = parts.map((one) => [draw(chance), one] as const).toSorted(([a], [b]) => a - b);
            const merged = await mergePartials(
              shuffled.map(([, one]) => one),
              requests,
              { release, today },
            );
            expect(JSON.stringify(merged)).toBe(JSON.stringify(alone));
          }
        },
      ),
      { numRuns: 8 },
    );
  });

  it('stand beside no other correction of the same part, and in no circle', async () => {
    const [first, second] = await chain('AL', 1, 'fork');
    const codes = async (...parts: readonly PartialResult[]) =>
      (await partialFaults(parts, requests, { today })).map(({ code }) => code);
    expect(await codes(first!, second!, { ...second!, id: 'fork' })).toEqual(['same-country']);
    expect(await codes({ ...first!, supersedes: [second!.id] }, second!)).toEqual(['early-correction']);
    expect(await codes({ ...first!, supersedes: [first!.id] })).toEqual(['early-correction']);
  });

  it('are made only of parts of the same country that were issued before', async () => {
    const [corrects] = await chain('AL', 0, 'wrong');
    for (const change of [{ area: 'BA' }, { issued: '2025-01-01T09:00:00Z' }]) {
      const options = { area: 'AL', issued: '2025-01-02T09:00:00Z', corrects: corrects!, ...change };
      await expect(part([], requests, options)).rejects.toThrow(SdkError);
    }
  });

  it('of several years of one country add up to what all its years are', async () => {
    const registers = ['AL', 'BA'].map((area) => register(area, 40, 'years'));
    const of = (area: string, from: string, until: string) =>
      part(registers[area === 'AL' ? 0 : 1]!, requests, { area, id: `${area} ${from}`, scope: { from, until } });
    const whole = [await of('AL', '1990', '2024'), await of('BA', '1990', '2024')];
    const split = [await of('AL', '1990', '2019'), await of('AL', '2020', '2024'), whole[1]!];
    const merge = (parts: readonly PartialResult[]) => mergePartials(parts, requests, { release: 'internal', today });
    expect(await merge(split)).toEqual(await merge(whole));
    await expect(mergePartials(split, requests, { release: 'publication', today })).rejects.toThrow(
      /too-few-contributors/,
    );
  });
});

function draw(chance: fc.Stream<number>): number {
  return chance.next().value!;
}

describe('the digest of a plan', () => {
  const requests = [{ indicator: detectedVictims, by: [sex] }];
  const digestWith = (change: (columns: Readonly<Record<string, FactColumn>>) => Record<string, FactColumn>) =>
    planDigest([
      {
        ...requests[0]!,
        indicator: {
          ...detectedVictims,
          facts: { ...detectedVictims.facts, columns: change(detectedVictims.facts.columns) },
        },
      },
    ]);

  it('is another where a column that is looked at follows otherwise, and only then', async () => {
    const own = await planDigest(requests);
    expect(own).toMatch(/^sha-256:[0-9a-f]{64}$/);
    const known = detectedVictims.facts.columns['sex']!;
    expect(await digestWith((columns) => ({ ...columns, sex: defineCodeColumn('Sex', 'unknown') }))).not.toBe(own);
    expect(await digestWith((columns) => ({ ...columns, sex: { ...known, title: 'In other words' } }))).toBe(own);
    expect(await digestWith((columns) => ({ ...columns, origin: defineCodeColumn('x', 'unknown') }))).toBe(own);
    expect(await digestWith((columns) => Object.fromEntries(Object.entries(columns).toReversed()))).toBe(own);
  });
});
