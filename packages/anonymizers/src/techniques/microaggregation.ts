import { SdkError } from '@openthb/core';
import { columnsNamed } from '../data/column-named.js';
import { type DataTable, dataColumn } from '../data/data-table.js';
import { numbersIn } from '../data/numbers-in.js';
import { SUPPRESSED } from '../data/suppressed.js';
import { withColumns } from '../data/with-columns.js';
import { mdavGroups } from './mdav-groups.js';

/** How numbers are put together. */
export interface MicroaggregationOptions {
  readonly columns: readonly string[];
  /** How many rows are put together at least. */
  readonly k: number;
  /** Digits after the point of what stands for a group; 2 where it is not said. */
  readonly digits?: number;
}

/**
 * Microaggregation: rows near to each other are put together by at least k, and each says the mean of its group, in all
 * the columns at once. Columns weigh alike, whatever they are measured in. A row in which one of the columns holds no
 * number is suppressed in all of them.
 * @see J. Domingo-Ferrer, V. Torra: Ordinal, Continuous and Heterogeneous k-Anonymity Through Microaggregation (2005)
 * @throws SdkError `bad-option` where k is less than 2; `unsafe` where fewer than k rows hold numbers
 * @since 0.1.0
 */
export function microaggregate(
  table: DataTable,
  { columns: names, k, digits = 2 }: MicroaggregationOptions,
): DataTable {
  if (!Number.isInteger(k) || k < 2) throw new SdkError('bad-option', 'k must be a whole number from 2 on.');
  const columns = columnsNamed(table, names);
  const numbers = columns.map((column) => {
    const ofValue = numbersIn(column);
    return Float64Array.from(column.codes, (code) => ofValue[code]!);
  });
  const rows = Uint32Array.from({ length: table.rows }, (_, row) => row).filter((row) =>
    numbers.every((column) => Number.isFinite(column[row])),
  );
  if (rows.length < k) throw new SdkError('unsafe', 'Fewer than k rows hold numbers in all the columns.');
  const groups = mdavGroups(
    numbers.map((column) => standardised(rows, column)),
    k,
  );
  const fresh = columns.map(({ name }, at) => {
    const cells = Array.from({ length: table.rows }, () => SUPPRESSED);
    for (const group of groups) {
      const mean = group.reduce((sum, one) => sum + numbers[at]![rows[one]!]!, 0) / group.length;
      for (const one of group) cells[rows[one]!] = String(Number(mean.toFixed(digits)));
    }
    return dataColumn(name, table.rows, (row) => cells[row]!);
  });
  return withColumns(table, fresh);
}

/** A column of these rows with mean 0 and variance 1, or 0 throughout where all are the same. */
function standardised(rows: Uint32Array, column: Float64Array): Float64Array {
  const values = Float64Array.from(rows, (row) => column[row]!);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return values.map((value) => (variance === 0 ? 0 : (value - mean) / Math.sqrt(variance)));
}
