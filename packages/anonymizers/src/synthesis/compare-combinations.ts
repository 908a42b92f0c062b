import { columnsNamed } from '../data/column-named.js';
import type { DataTable } from '../data/data-table.js';

/** How combinations of so many values came through. */
export interface CombinationFidelity {
  readonly length: number;
  /** Combinations in the true table, and in the made-up one. */
  readonly before: number;
  readonly after: number;
  /** The mean of how far counts are off, over the true counts, of combinations that occur at least so often. */
  readonly error: number | null;
  /** Which part of the true combinations the made-up table has not. */
  readonly lost: number;
  /** Which part of its combinations no true row has. */
  readonly fabricated: number;
  /** Combinations that fewer than so many true rows have, and that the made-up table shows. */
  readonly rareShown: number;
}

/**
 * How well a made-up table keeps what a true one says, by combinations of values as CTDC publishes them: all that stand
 * together in a row, empty cells left out. It tells of the true table, and was not made noisy: it is for those who hold
 * the data.
 * @since 0.1.0
 */
export function compareCombinations(
  before: DataTable,
  after: DataTable,
  {
    columns,
    longest = 3,
    least = 10,
  }: { readonly columns: readonly string[]; readonly longest?: number; readonly least?: number },
): readonly CombinationFidelity[] {
  const [was, is] = together(before, after, columns);
  return Array.from({ length: longest }, (_, at) => at + 1).map((length) => {
    const [old, fresh] = [combinations(was, length), combinations(is, length)];
    const often = [...old].filter(([, count]) => count >= least);
    const off = often.map(([key, count]) => Math.abs((fresh.get(key) ?? 0) - count) / count);
    const shown = [...fresh.keys()];
    return {
      length,
      before: old.size,
      after: fresh.size,
      error: off.length === 0 ? null : off.reduce((sum, one) => sum + one, 0) / off.length,
      lost: part([...old.keys()].filter((key) => !fresh.has(key)).length, old.size),
      fabricated: part(shown.filter((key) => !old.has(key)).length, fresh.size),
      rareShown: shown.filter((key) => (old.get(key) ?? least) < least).length,
    };
  });
}

function part(some: number, all: number): number {
  return all === 0 ? 0 : some / all;
}

/** The rows of two tables, each as the numbers of its values; one value in one column has one number in both. */
function together(before: DataTable, after: DataTable, names: readonly string[]) {
  const numbers = new Map<string, number>();
  const rowsOf = (table: DataTable): readonly (readonly number[])[] => {
    const columns = columnsNamed(table, names).map(({ name, values, codes }, at) => ({
      codes,
      numbers: values.map((value) => (value === '' ? -1 : numberOf(`${at} ${name}=${value}`))),
    }));
    return Array.from({ length: table.rows }, (_, row) =>
      columns.map((column) => column.numbers[column.codes[row]!]!).filter((number) => number >= 0),
    );
  };
  const numberOf = (text: string) => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  return [rowsOf(before), rowsOf(after)] as const;
}

/** How often each combination of so many values occurs. */
function combinations(rows: readonly (readonly number[])[], length: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const visit = (row: readonly number[], from: number, left: number, key: string): void => {
    if (left === 0) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      return;
    }
    for (let at = from; at <= row.length - left; at += 1) visit(row, at + 1, left - 1, `${key},${row[at]!}`);
  };
  for (const row of rows) visit(row, 0, length, '');
  return counts;
}
