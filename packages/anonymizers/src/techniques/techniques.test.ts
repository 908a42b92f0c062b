import { type AnyRecord, anyKind, type Fields, firstDay, recordDef, SdkError, walk } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DataTable, dataTable } from '../data/data-table.js';
import { newPseudonymKey } from '../pseudonyms/pseudonym-key.js';
import { createDateShift, withShiftedDates } from './date-shifting.js';
import { codeExtremes } from './extreme-coding.js';
import { mdavGroups } from './mdav-groups.js';
import { microaggregate } from './microaggregation.js';
import { pram } from './pram.js';
import { rankSwap } from './rank-swapping.js';
import { shiftedDay } from './shifted-day.js';
import { suppressCells, withoutColumns, withoutRows } from './suppression.js';
import { withoutSensitive } from './without-sensitive.js';

const cells = (table: DataTable, name: string) => {
  const { values, codes } = table.columns.find((column) => column.name === name)!;
  return [...codes].map((code) => values[code]!);
};
const asColumn = (values: readonly (string | number)[]) =>
  dataTable(
    ['a'],
    values.map((value) => [`${value}`]),
  );
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const numbers = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 6, maxLength: 80 });
const records = [...generate({ records: 400, seed: 'techniques', asOf: '2024-12-31' })] as AnyRecord[];

const strange = { ...records[1]!, strange: 1 } as unknown as AnyRecord;

describe('suppression', () => {
  const table = dataTable(
    ['a', 'b'],
    [
      ['1', 'x'],
      ['2', 'y'],
      ['3', 'x'],
    ],
  );

  it('leaves nothing of what it takes out', () => {
    expect(withoutColumns(table, ['a']).columns.map(({ name }) => name)).toEqual(['b']);
    const fewer = withoutRows(table, (row) => row === 1);
    expect([cells(fewer, 'a'), fewer.columns[1]!.values]).toEqual([['1', '3'], ['x']]);
    const starred = suppressCells(table, ['a'], (row) => row > 0);
    expect([cells(starred, 'a'), starred.columns[0]!.values]).toEqual([
      ['1', '*', '*'],
      ['1', '*'],
    ]);
    expect(cells(starred, 'b')).toEqual(['x', 'y', 'x']);
  });
});

describe('top and bottom coding', () => {
  it('puts the ends together, and leaves all else', () => {
    const table = asColumn(['3', '60', 'unknown', '', '17', '95', '5']);
    expect(cells(codeExtremes(table, { column: 'a', bottom: 5, top: 60 }), 'a')).toEqual([
      '5 or less',
      '60 or more',
      'unknown',
      '',
      '17',
      '60 or more',
      '5 or less',
    ]);
    expect(() => codeExtremes(table, { column: 'a', bottom: 9, top: 9 })).toThrow(SdkError);
  });
});

describe('microaggregation', () => {
  it('makes groups of at least k and fewer than 2k, each row in one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
          minLength: 5,
          maxLength: 60,
        }),
        fc.integer({ min: 2, max: 5 }),
        (rows, k) => {
          const columns = [0, 1].map((at) => Float64Array.from(rows, (row) => row[at]!));
          const groups = mdavGroups(columns, k);
          expect(groups.flatMap((group) => [...group]).toSorted((a, b) => a - b)).toEqual(rows.map((_, row) => row));
          for (const { length } of groups) expect(length >= k && length < 2 * k).toBe(true);
        },
      ),
    );
  });

  it('keeps means, and leaves no value that fewer than k rows say', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 2, max: 4 }), (values, k) => {
        const after = cells(microaggregate(asColumn(values), { columns: ['a'], k, digits: 9 }), 'a');
        expect(sum(after.map(Number))).toBeCloseTo(sum(values), 4);
        for (const value of after) expect(after.filter((other) => other === value).length).toBeGreaterThanOrEqual(k);
      }),
    );
  });

  it('suppresses rows without numbers, and refuses what cannot be done', () => {
    expect(cells(microaggregate(asColumn([1, 3, '', 5, 'x']), { columns: ['a'], k: 2 }), 'a')).toEqual([
      '3',
      '3',
      '*',
      '3',
      '*',
    ]);
    expect(() => microaggregate(asColumn([1]), { columns: ['a'], k: 2 })).toThrow(SdkError);
    expect(() => microaggregate(asColumn([1, 2]), { columns: ['a'], k: 1 })).toThrow(SdkError);
  });
});

describe('rank swapping', () => {
  it('keeps the values of a column, and moves none farther than it may', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          Array.from({ length: 60 }, (_, at) => at),
          { minLength: 4 },
        ),
        fc.string(),
        (values, seed) => {
          const options = { columns: ['a'], within: 0.2, seed };
          const after = cells(rankSwap(asColumn(values), options), 'a').map(Number);
          const sorted = values.toSorted((a, b) => a - b);
          expect(after.toSorted((a, b) => a - b)).toEqual(sorted);
          const reach = Math.max(1, Math.floor(0.2 * values.length));
          for (const [row, value] of values.entries()) {
            expect(Math.abs(sorted.indexOf(value) - sorted.indexOf(after[row]!))).toBeLessThanOrEqual(reach);
          }
          expect(cells(rankSwap(asColumn(values), options), 'a').map(Number)).toEqual(after);
        },
      ),
    );
    expect(() => rankSwap(asColumn([1]), { columns: ['a'], within: 0, seed: 's' })).toThrow(SdkError);
  });
});

describe('PRAM', () => {
  it('has a matrix of likelihoods that keeps the counts in expectation', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 200 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (values, stay) => {
          const { matrix, values: order } = pram(asColumn(values), { column: 'a', stay, seed: 's' });
          const counts = order.map((value) => values.filter((other) => other === value).length);
          for (const row of matrix) expect(sum(row)).toBeCloseTo(1, 9);
          for (const [to, count] of counts.entries()) {
            expect(sum(counts.map((many, from) => many * matrix[from]![to]!))).toBeCloseTo(count, 6);
          }
        },
      ),
    );
  });

  it('draws as its matrix says, and the same for the same seed', () => {
    const values = Array.from({ length: 30_000 }, (_, row) => ['a', 'b', 'b', 'c'][row % 4]!);
    const one = pram(asColumn(values), { column: 'a', stay: 0.7, seed: 's' });
    const after = cells(one.table, 'a');
    for (const [from, before] of one.values.entries()) {
      for (const [to, became] of one.values.entries()) {
        const rows = values.flatMap((value, row) => (value === before ? [after[row]!] : []));
        const share = rows.filter((value) => value === became).length / rows.length;
        expect(Math.abs(share - one.matrix[from]![to]!)).toBeLessThan(0.02);
      }
    }
    expect(pram(asColumn(values), { column: 'a', stay: 0.7, seed: 's' })).toEqual(one);
    expect(() => pram(asColumn(values), { column: 'a', stay: 1, seed: 's' })).toThrow(SdkError);
  });
});

describe('date shifting', () => {
  const key = newPseudonymKey('k1');
  const context = { purpose: 'research', recipient: 'university', within: 30 };
  const persons = Array.from({ length: 3000 }, (_, at) => `xx:p${at}`);

  it('shifts each person by the same, never by none, and by every number of days as often', async () => {
    const shift = await createDateShift(key, context);
    const shifts = await Promise.all(persons.map(shift));
    expect(await Promise.all(persons.map(shift))).toEqual(shifts);
    const often = new Map<number, number>();
    for (const days of shifts) often.set(days, (often.get(days) ?? 0) + 1);
    expect([...often.keys()].toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 61 }, (_, at) => at - 30).filter((days) => days !== 0),
    );
    // Chi-squared with 59 degrees of freedom passes 125 once in a million times.
    expect(sum([...often.values()].map((seen) => (seen - 50) ** 2 / 50))).toBeLessThan(125);
    const elsewhere = await Promise.all(persons.map(await createDateShift(key, { ...context, recipient: 'ngo' })));
    expect(elsewhere.filter((days, at) => days === shifts[at]).length).toBeLessThan(120);
    await expect(createDateShift(key, { ...context, within: 0 })).rejects.toMatchObject({ code: 'bad-option' });
  });

  it('keeps intervals between days, the precision of partial dates, and records valid', () => {
    const days = (record: AnyRecord) => {
      const found: string[] = [];
      walk(recordDef(record.record)!.fields, record, (kind, value) => {
        if (kind.type === 'scalar' && (kind.id === 'partial-date' || kind.id === 'instant'))
          found.push(String(value).slice(0, 10));
      });
      return found;
    };
    for (const record of records) {
      const shifted = withShiftedDates(record, -17);
      expect(recordDef(record.record)!.schema.safeParse(shifted).success).toBe(true);
      const [before, after] = [days(record), days(shifted)];
      expect(after.map(({ length }) => length)).toEqual(before.map(({ length }) => length));
      const moved = before.flatMap((day, at) => (day.length === 10 ? [firstDay(after[at]!) - firstDay(day)] : []));
      expect(moved.every((by) => by === -17)).toBe(true);
    }
    expect(shiftedDay('2003-05', 20)).toBe('2003-06');
    expect(shiftedDay('2003', 20)).toBe('2003');
    expect(() => withShiftedDates(strange, 1)).toThrow(SdkError);
  });
});

describe('removal by the model', () => {
  const sensitivities = (record: AnyRecord) => {
    const found = new Set<string>();
    walk(recordDef(record.record)!.fields, record, (_, __, ___, { meta }) => found.add(meta.sensitivity));
    return found;
  };
  const reasonsIn = (fields: Fields, object: object): readonly string[] =>
    Object.entries(object).flatMap(([name, value]) => {
      if (name === 'missing')
        return Object.entries(value as object).map(
          ([field, reason]) => `${fields[field]!.meta.sensitivity} ${String(reason)}`,
        );
      const outer = anyKind(fields[name]!.kind);
      const inner = outer.type === 'list' ? anyKind(outer.item) : outer;
      return inner.type === 'group' ? [value].flat().flatMap((item) => reasonsIn(inner.fields, item as object)) : [];
    });

  it.for([[['direct']], [['direct', 'protected']], [['direct', 'protected', 'quasi']]] as const)(
    'leaves none of %j, and what is left is valid',
    ([gone]) => {
      const left = records.flatMap((record) => withoutSensitive(record, gone) ?? []);
      expect(left.length).toBeGreaterThan(0);
      for (const record of left) {
        const { fields, schema } = recordDef(record.record)!;
        expect(schema.safeParse(record).success).toBe(true);
        expect(gone.filter((one) => sensitivities(record).has(one))).toEqual([]);
        const reasons = reasonsIn(fields, record).filter((text) => gone.some((one) => text.startsWith(one)));
        expect(reasons.every((text) => text.endsWith(' suppressed'))).toBe(true);
      }
    },
  );

  it('takes a record with it that cannot be without', () => {
    const identity = {
      record: 'identity-link',
      version: '1.0',
      id: 'xx:l',
      nature: 'test',
      identity: 'xx:i',
      victim: 'xx:v',
    };
    expect(withoutSensitive(identity as AnyRecord, ['direct'])).toBeUndefined();
    expect(withoutSensitive(strange, [])).toEqual(records[1]);
  });
});
