import type { DataColumn } from './data-table.js';

/** The number that each value of a column is; NaN for those that are none. */
export function numbersIn({ values }: DataColumn): Float64Array {
  return Float64Array.from(values, (value) =>
    /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(value.trim()) ? Number(value) : Number.NaN,
  );
}
