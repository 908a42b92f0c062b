import { SdkError } from '@openthb/core';
import { randomOf } from '@openthb/core/generate';
import { columnNamed } from '../data/column-named.js';
import { type DataColumn, type DataTable, dataColumn } from '../data/data-table.js';
import { numbersIn } from '../data/numbers-in.js';
import { withColumns } from '../data/with-columns.js';

/** How values are swapped. */
export interface SwapOptions {
  readonly columns: readonly string[];
  /** How many ranks apart, as a part of all rows, two swapped values may stand at most. Above 0, at most 1. */
  readonly within: number;
  /** Whoever knows it can swap back: it is a secret, and never goes with the data. */
  readonly seed: string;
  /** The order of the values of a column; absent: numbers by size, before all others in the order of their characters. */
  readonly order?: (a: string, b: string) => number;
}

/**
 * Rank swapping: each value trades places with another not far from it in rank. The values of a column stay what they
 * are in all; which row has which does not. Each column is swapped for itself.
 * @see R. A. Moore: Controlled Data-Swapping Techniques for Masking Public Use Microdata Sets (1996)
 * @throws SdkError `bad-option` where the table has no such column, or `within` is no part
 * @since 0.1.0
 */
export function rankSwap(table: DataTable, { columns, within, seed, order }: SwapOptions): DataTable {
  if (!(within > 0 && within <= 1))
    throw new SdkError('bad-option', 'The reach of a swap must be above 0 and at most 1.');
  const reach = Math.max(1, Math.floor(within * table.rows));
  return withColumns(
    table,
    columns.map((name) => swapped(columnNamed(table, name), { reach, seed, order })),
  );
}

function swapped(
  column: DataColumn,
  { reach, seed, order }: { readonly reach: number; readonly seed: string; readonly order: SwapOptions['order'] },
): DataColumn {
  const random = randomOf(seed, `rank swapping ${column.name}`);
  const ranks = rankOf(column, order);
  const rows = Array.from(column.codes, (_, row) => row).toSorted(
    (a, b) => ranks[column.codes[a]!]! - ranks[column.codes[b]!]! || a - b,
  );
  const codes = column.codes.slice();
  const done = new Uint8Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    if (done[at] === 1) continue;
    const free: number[] = [];
    for (let other = at + 1; other <= Math.min(at + reach, rows.length - 1); other += 1)
      if (done[other] === 0) free.push(other);
    const partner = random.pick(free);
    if (partner === undefined) continue;
    [codes[rows[at]!], codes[rows[partner]!]] = [codes[rows[partner]!]!, codes[rows[at]!]!];
    done[partner] = 1;
  }
  return dataColumn(column.name, codes.length, (row) => column.values[codes[row]!]!);
}

/** Where each value of a column stands in its order. */
function rankOf(column: DataColumn, order: SwapOptions['order']): Float64Array {
  const numbers = numbersIn(column);
  const natural = (a: number, b: number) => {
    const [one, other] = [numbers[a]!, numbers[b]!];
    if (Number.isNaN(one) !== Number.isNaN(other)) return Number.isNaN(one) ? 1 : -1;
    if (!Number.isNaN(one)) return one - other;
    return column.values[a]! < column.values[b]! ? -1 : 1;
  };
  const given = order && ((a: number, b: number) => order(column.values[a]!, column.values[b]!));
  const codes = column.values.map((_, code) => code).toSorted(given ?? natural);
  const ranks = new Float64Array(codes.length);
  for (const [rank, code] of codes.entries()) ranks[code] = rank;
  return ranks;
}
