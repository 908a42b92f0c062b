import type { MemoryColumn } from './memory-column.js';

/** The counts of the combinations of values that occur, by their mixed-radix numbers; the last column counts fastest. */
export type FinestCounts = Iterable<readonly [combination: number, count: number]>;

/** Above this many combinations, or this many to a row, they are kept only as they occur. */
const DENSE = 50_000_000;
const PER_ROW = 64;
const LEAST = 65_536;

/** Rows that are looked at together: their numbers stay near the processor. */
const CHUNK = 4096;

/** Counts the rows, or those that a test lets through, by all columns together. */
export function finestCounts(
  columns: readonly MemoryColumn[],
  size: number,
  met: ((row: number) => boolean) | undefined,
): FinestCounts {
  const combinations = columns.reduce((product, { values }) => product * values.length, 1);
  const dense = combinations <= Math.min(DENSE, Math.max(LEAST, size * PER_ROW));
  return dense ? denseCounts(columns, size, met, combinations) : sparseCounts(columns, size, met);
}

function* denseCounts(
  columns: readonly MemoryColumn[],
  size: number,
  met: ((row: number) => boolean) | undefined,
  combinations: number,
): FinestCounts & Generator<readonly [number, number]> {
  const counts = new Uint32Array(combinations);
  eachChunk(columns, size, (numbers, from, length) => {
    if (!met) for (let at = 0; at < length; at += 1) counts[numbers[at]!]! += 1;
    else for (let at = 0; at < length; at += 1) if (met(from + at)) counts[numbers[at]!]! += 1;
  });
  for (let combination = 0; combination < combinations; combination += 1) {
    if (counts[combination]! > 0) yield [combination, counts[combination]!];
  }
}

function sparseCounts(
  columns: readonly MemoryColumn[],
  size: number,
  met: ((row: number) => boolean) | undefined,
): FinestCounts {
  const counts = new Map<number, number>();
  eachChunk(columns, size, (numbers, from, length) => {
    for (let at = 0; at < length; at += 1) {
      if (met && !met(from + at)) continue;
      const number = numbers[at]!;
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
  });
  return counts;
}

/** Works out the combinations chunk by chunk, one column after the other. */
export function eachChunk(
  columns: readonly MemoryColumn[],
  size: number,
  call: (numbers: Float64Array, from: number, length: number) => void,
): void {
  const numbers = new Float64Array(CHUNK);
  for (let from = 0; from < size; from += CHUNK) {
    const length = Math.min(CHUNK, size - from);
    numbers.fill(0);
    for (const { at, values } of columns) {
      const radix = values.length;
      for (let row = 0; row < length; row += 1) numbers[row] = numbers[row]! * radix + at[from + row]!;
    }
    call(numbers, from, length);
  }
}
