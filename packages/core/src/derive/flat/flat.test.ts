import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecord } from '../../../test/arbitrary-record.js';
import { records } from '../../registry.js';
import { flatLayout } from './flat-layout.js';
import { flatSheets } from './flat-sheets.js';
import { flatten } from './flatten.js';
import { readFlat } from './read-flat.js';
import { unflatten } from './unflatten.js';

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const csvOf = (rows: readonly (readonly string[])[]) => rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');

describe.for(records.map((record) => [record.name, record] as const))('the flat form of %s', ([, record]) => {
  const layout = flatLayout(record);

  it('gives back each record that the model accepts', () => {
    fc.assert(
      fc.property(arbitraryRecord(record), (value) => {
        expect(unflatten(layout, flatten(layout, value as object))).toEqual({ ok: true, value, findings: [] });
      }),
    );
  });

  it('gives back each record through the text of CSV files', () => {
    const several = fc.uniqueArray(arbitraryRecord(record), {
      maxLength: 3,
      selector: (value) => (value as { id: string }).id,
    });
    fc.assert(
      fc.property(several, (values) => {
        const tables = flatSheets(layout, values as object[]).map(({ name, rows }) => {
          const read: string[][] = parse(csvOf(rows));
          return { name, rows: read.map((cells, index) => ({ line: index + 1, cells })) };
        });
        expect(readFlat(layout, tables)).toEqual({
          findings: [],
          records: values.map((value, index) => ({
            line: index + 2,
            outcome: { ok: true, value, findings: [] },
          })),
        });
      }),
      { numRuns: 50 },
    );
  });

  it('has no cell that a spreadsheet program takes for a formula', () => {
    fc.assert(
      fc.property(arbitraryRecord(record), (value) => {
        const cells = flatten(layout, value as object).flatMap((row) => Object.values(row.cells));
        expect(cells.filter((cell) => /^(?!-\d+$)[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('names each table, sheet and column once', () => {
    for (const names of [
      layout.tables.map(({ name }) => name),
      layout.tables.map(({ sheet }) => sheet.toLowerCase()),
      ...layout.tables.map(({ columns }) => columns.map(({ name }) => name)),
    ]) {
      expect(new Set(names).size).toBe(names.length);
    }
    expect(layout.tables.filter(({ sheet }) => sheet.length > 31 || /[\\/?*:[\]]/.test(sheet))).toEqual([]);
  });
});
