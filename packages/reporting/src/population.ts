import { TOTAL } from '@openthb/core';

/**
 * How many people live in a territory.
 * @since 0.1.0
 */
export interface PopulationRow {
  /** ISO 3166-1 alpha-2, as in records. */
  readonly area: string;
  readonly year: string;
  /** `female`, `male` or `_T`. */
  readonly sex: string;
  /** `child`, `adult` or `_T`. */
  readonly age: string;
  readonly value: number;
  readonly source: string;
}

/**
 * The population that a cell is set against: of the same territory and year, and of the same sex and age where the cell
 * names them; undefined where there is no such row. A cell of all years has none.
 */
export function populationOf(
  rows: readonly PopulationRow[],
  area: string,
  at: Readonly<Record<string, string>>,
): number | undefined {
  const { year = TOTAL, sex = TOTAL, age = TOTAL } = at;
  return rows.find((row) => row.area === area && row.year === year && row.sex === sex && row.age === age)?.value;
}
