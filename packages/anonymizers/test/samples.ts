import { type DataTable, dataTable, type Hierarchy, hierarchyOf } from '@openthb/anonymizers';
import fc from 'fast-check';
import type { Sample } from './brute-force.js';

/** Hierarchies over eight values: each level joins neighbours, or all. */
const shapes = [[1, 2, 4, 8], [1, 3, 9], [1, 8], [1, 1, 2, 8], [1]];

const labelsFor = (widths: readonly number[]) =>
  new Map(
    Array.from({ length: 8 }, (_, value) => [
      `v${value}`,
      widths.map((width, level) => (level === 0 ? `v${value}` : `${level}:${Math.floor(value / width)}`)),
    ]),
  );

/** Small tables of so many quasi-identifiers and one sensitive column. */
function samplesOf(columns: { readonly least: number; readonly most: number }): fc.Arbitrary<Sample> {
  return fc
    .record({
      shapes: fc.array(fc.constantFrom(...shapes), { minLength: columns.least, maxLength: columns.most }),
      rows: fc.array(
        fc.tuple(
          fc.array(fc.integer({ min: 0, max: 7 }), { minLength: columns.most, maxLength: columns.most }),
          fc.integer({ min: 0, max: 3 }),
        ),
        { minLength: 1, maxLength: 30 },
      ),
      spread: fc.constantFrom(1, 2, 4),
    })
    .map(({ shapes: chosen, rows, spread }) => ({
      labels: chosen.map(labelsFor),
      rows: rows.map(([values]) => chosen.map((_, column) => `v${Math.floor(values[column]! / spread)}`)),
      secrets: rows.map(([, secret]) => `${secret}`),
    }));
}

/** Small tables of one to three quasi-identifiers: at most 64 ways to generalise. */
export const samples = samplesOf({ least: 1, most: 3 });

/** Small tables with hundreds of ways to generalise. */
export const wideSamples = samplesOf({ least: 5, most: 5 });

/** A sample as the package takes it: quasi-identifiers `q0`, `q1` ..., and the sensitive column `s`. */
export function taken({ labels, rows, secrets }: Sample): {
  readonly names: readonly string[];
  readonly table: DataTable;
  readonly hierarchies: Readonly<Record<string, Hierarchy>>;
} {
  const names = labels.map((_, column) => `q${column}`);
  const cells = rows.map((row, at) => [...row, secrets[at]!]);
  const hierarchies = labels.map((column, at) => [
    names[at]!,
    hierarchyOf([...column.values()][0]!.length, (value) => column.get(value), [...column.keys()]),
  ]);
  return { names, table: dataTable([...names, 's'], cells), hierarchies: Object.fromEntries(hierarchies) };
}

/** The rows of a table as cells. */
export function cellsOf({ rows, columns }: DataTable): readonly (readonly string[])[] {
  return Array.from({ length: rows }, (_, row) => columns.map(({ values, codes }) => values[codes[row]!]!));
}
