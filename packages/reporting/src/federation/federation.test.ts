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
import { dimensions, indicators } from '../registry.js';
import { mergePartials } from './merge-partials.js';
import { type PartialFaultCode, partialFaults } from './partial-faults.js';
import { partialFrom } from './partial-from.js';
import { partialOf, type PartialOptions } from './partial-of.js';
import type { PartialResult } from './partial-result.js';
import { requestsOf } from './requests-of.js';

const today = '2025-02-01';
const valid = { issued: '2025-01-01', expires: '2025-03-31' };
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
  const made = await partialOf(engineOf(records), requests, { ...valid, ...options });
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
    ['not-yet-valid', { issued: '2025-02-02' }],
    ['same-country', { area: 'AL' }],
    ['other-period', { period: { from: '2015', until: '2020' } }],
    ['other-day', { asOf: '2024-12-30' }],
    ['other-age', { ageAt: 'entry' }],
    ['other-nature', { nature: 'real' }],
    ['other-tables', { tables: [{ ...table!, by: [{ id: 'age' }] }] }],
    ['other-version', { tables: [{ ...table!, version: '2' }] }],
    ['other-definition', { tables: [{ ...table!, definition: '[]' }] }],
  ])('are refused: %s', async ([code, change]) => {
    expect(partialFaults([first, other], today)).toEqual([]);
    const parts = [first, { ...other, ...change }];
    expect(partialFaults(parts, today).map((fault) => [fault.code, fault.part])).toEqual([[code, 1]]);
    await expect(mergePartials(parts, requests, { release: 'internal', today })).rejects.toThrow(code);
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
