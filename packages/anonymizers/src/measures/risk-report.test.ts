import { type AnyRecord, SdkError } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataTable } from '../data/data-table.js';
import { quasiIdentifiersOf } from './quasi-identifiers.js';
import { quasiTable } from './quasi-table.js';
import { riskComparison } from './risk-comparison.js';
import { riskReport } from './risk-report.js';
import { utility } from './utility.js';

const records = [...generate({ records: 1500, seed: 'risk', asOf: '2024-12-31' })] as AnyRecord[];
const victims = records.filter(({ record }) => record === 'victim');
const table = quasiTable(records, 'victim');
const quasi = ['sex', 'citizenships', 'ageClaims.atLeast', 'residenceCountry'];

describe('the flat view of quasi-identifiers', () => {
  it('tells records apart just where their quasi-identifiers do', () => {
    const rowText = (row: number) => table.columns.map(({ values, codes }) => values[codes[row]!]).join('\u0000');
    const [byTable, byModel] = [new Map<string, string>(), new Map<string, string>()];
    for (const [row, victim] of victims.entries()) {
      const [text, model] = [rowText(row), quasiIdentifiersOf(victim)];
      expect(byTable.get(text) ?? model).toBe(model);
      expect(byModel.get(model) ?? text).toBe(text);
      byTable.set(text, model);
      byModel.set(model, text);
    }
    expect(table.rows).toBe(victims.length);
  });

  it('names fields by the keys that lead to them', () => {
    expect(table.columns.map(({ name }) => name)).toEqual(expect.arrayContaining(quasi));
  });
});

describe('a report of risk', () => {
  const report = riskReport(table, { quasi, fraction: 0.2 });

  it('is plain data, and holds no value of a record', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    const text = JSON.stringify(report);
    const shown = table.columns.flatMap(({ values }) => values).filter((value) => value.length > 1);
    expect(shown.filter((value) => text.includes(`"${value}"`))).toEqual([]);
  });

  it('agrees with itself', () => {
    expect(report.prosecutor.above.records).toBe(report.classes.below.records);
    expect(report.prosecutor.expected).toBeCloseTo(report.classes.classes, 6);
    for (const { columns, unique, below } of report.combinations.worst) {
      const again = riskReport(table, { quasi: columns });
      expect([again.classes.unique, again.classes.below.records]).toEqual([unique, below]);
    }
    for (const { column, without } of report.columns) {
      const again = riskReport(table, { quasi: quasi.filter((name) => name !== column) });
      expect(again.classes.below.records).toBe(without.below);
      expect(without.below).toBeLessThanOrEqual(report.classes.below.records);
    }
  });

  it('of nothing says so, and of one column too', () => {
    expect(riskReport(dataTable(['a'], []), { quasi: ['a'], fraction: 0.5 })).toMatchObject({
      records: 0,
      population: null,
    });
    expect(riskReport(dataTable(['a'], [['x']]), { quasi: ['a'] }).columns[0]!.without).toEqual({
      unique: 1,
      below: 1,
    });
    for (const wrong of [{ k: 1 }, { k: 2.5 }, { fraction: 0 }, { fraction: 1 }]) {
      expect(() => riskReport(table, { quasi, ...wrong })).toThrow(SdkError);
    }
  });

  it('never gets worse by putting values together', () => {
    const cell = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 60 }), (rows) => {
        const names = ['a', 'b'];
        const before = dataTable(
          names,
          rows.map((row) => row.map(String)),
        );
        const after = dataTable(
          names,
          rows.map((row) => row.map((value) => `${Math.floor(value / 3)}`)),
        );
        const compared = riskComparison(before, after, { quasi: names, k: 3, sameRows: true });
        expect(compared.after.prosecutor.highest).toBeLessThanOrEqual(compared.before.prosecutor.highest);
        expect(compared.after.prosecutor.expected).toBeLessThanOrEqual(compared.before.prosecutor.expected + 1e-9);
        expect(compared.after.classes.below.records).toBeLessThanOrEqual(compared.before.classes.below.records);
        expect(compared.utility.loss).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('utility', () => {
  const before = dataTable(
    ['a', 'b'],
    [
      ['x', '1'],
      ['x', '1'],
      ['y', '2'],
      ['y', '2'],
    ],
  );

  it('is whole where nothing changed, and none where everything is hidden', () => {
    const same = utility(before, before, { columns: ['a', 'b'], sameRows: true });
    expect(same).toMatchObject({ loss: 0, associations: [{ before: 1, after: 1 }] });
    expect(same.columns).toEqual(['a', 'b'].map((column) => ({ column, distance: 0, kept: 1, suppressed: 0 })));
    const hidden = dataTable(
      ['a', 'b'],
      before.columns[0]!.values.flatMap(() => [
        ['*', '*'],
        ['*', '*'],
      ]),
    );
    const none = utility(before, hidden, { columns: ['a', 'b'], sameRows: true });
    expect(none).toMatchObject({ loss: 1, associations: [{ before: 1, after: 0 }] });
    expect(none.columns[0]).toEqual({ column: 'a', distance: 1, kept: 0, suppressed: 1 });
  });

  it('knows values that only got other names, where rows can be compared', () => {
    const named = dataTable(
      ['a', 'b'],
      [
        ['u', '1'],
        ['u', '1'],
        ['v', '2'],
        ['v', '2'],
      ],
    );
    expect(utility(before, named, { columns: ['a'], sameRows: true }).columns[0]).toMatchObject({
      distance: 1,
      kept: 1,
    });
    expect(utility(before, named, { columns: ['a'] }).columns[0]).toMatchObject({ distance: 1, kept: null });
  });
});
