import { columnsNamed } from '../../data/column-named.js';
import type { DataTable } from '../../data/data-table.js';
import { classSizes, equivalenceClasses } from '../../measures/equivalence-classes.js';
import { type Bits, secureBits } from '../../noise/bits.js';

/**
 * Which records change places.
 * @since 0.1.0
 */
export interface SwappingOptions {
  /** Columns that are swapped between two records, as the region. */
  readonly swap: readonly string[];
  /** Columns in which both must say the same, so that tables of these and the swapped ones stay as they are. */
  readonly keep: readonly string[];
  /** Columns by which a record may be known; those that share theirs with fewer than `k` records are swapped. */
  readonly risky: readonly string[];
  readonly k: number;
  readonly bits?: Bits;
}

/**
 * A table in which the records that stand out have changed places with others.
 * @since 0.1.0
 */
export interface Swapped {
  readonly table: DataTable;
  /** How many records stood out. */
  readonly risky: number;
  /** How many of them found another to swap with. */
  readonly swapped: number;
}

/**
 * Swaps the records that stand out with others that say the same in the columns to keep and something else in those to
 * swap, by chance; with others that stand out too where there are such. No record is swapped twice.
 * @throws SdkError `bad-option` where a column is not in the table.
 * @since 0.1.0
 */
export function swapRecords(table: DataTable, { swap, keep, risky, k, bits = secureBits() }: SwappingOptions): Swapped {
  const columns = columnsNamed(table, swap);
  const places = equivalenceClasses(table.rows, columns).of;
  const alike = equivalenceClasses(table.rows, columnsNamed(table, keep)).of;
  const classes = equivalenceClasses(table.rows, columnsNamed(table, risky));
  const sizes = classSizes(classes);
  const standsOut = Array.from(classes.of, (one) => sizes[one]! < k);
  const byGroup = new Map<number, number[]>();
  for (const row of shuffled(table.rows, bits)) {
    const group = byGroup.get(alike[row]!);
    if (group) group.push(row);
    else byGroup.set(alike[row]!, [row]);
  }
  const moved = new Uint8Array(table.rows);
  const codes = columns.map((column) => column.codes.slice());
  let swapped = 0;
  for (const group of byGroup.values()) {
    for (const row of group) {
      if (!standsOut[row] || moved[row]) continue;
      const fits = (other: number) => !moved[other] && places[other] !== places[row];
      const partner = group.find((other) => standsOut[other] && fits(other)) ?? group.find(fits);
      if (partner === undefined) continue;
      for (const column of codes) [column[row], column[partner]] = [column[partner]!, column[row]!];
      moved[row] = moved[partner] = 1;
      swapped += standsOut[partner] ? 2 : 1;
    }
  }
  const after = new Map(columns.map((column, at) => [column.name, { ...column, codes: codes[at]! }]));
  return {
    table: { rows: table.rows, columns: table.columns.map((column) => after.get(column.name) ?? column) },
    risky: standsOut.filter(Boolean).length,
    swapped,
  };
}

/** The numbers of all rows in an order of chance. */
function shuffled(rows: number, bits: Bits): readonly number[] {
  const order = Array.from({ length: rows }, (_, row) => row);
  for (let at = rows - 1; at > 0; at -= 1) {
    const other = bits.below(at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
