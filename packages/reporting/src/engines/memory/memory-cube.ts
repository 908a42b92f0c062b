import { SdkError } from '@openthb/core';
import type { Numbers } from './growing.js';
import type { MemoryColumn } from './memory-column.js';

/**
 * Counts of all combinations of the values of some columns, margins included.
 * @since 0.1.0
 */
export interface MemoryCube {
  /** The values of each column; the place after the last is that of its margin. */
  readonly values: readonly MemoryColumn['values'][];
  /** By the mixed-radix number of the places; the last column counts fastest. */
  readonly counts: Uint32Array;
}

/** More combinations than this are not kept all at once. */
const MOST = 50_000_000;
/** Rows that are looked at together: their numbers stay near the processor. */
const CHUNK = 4096;

/**
 * Counts rows by all columns together in one pass, then rolls up one column after the other.
 * @throws SdkError `bad-option` where there are too many combinations, or a column has several codes for a row.
 * @since 0.1.0
 */
export function memoryCube(columns: readonly MemoryColumn[]): MemoryCube {
  if (columns.some(({ kind }) => kind === 'codes')) throw new SdkError('bad-option', 'A row has several codes.');
  const radices = columns.map(({ values }) => values.length + 1);
  const size = radices.reduce((product, radix) => product * radix, 1);
  if (size > MOST) throw new SdkError('bad-option', 'There are too many combinations.');
  const counts = new Uint32Array(size);
  countFinest(columns, radices, counts);
  let stride = 1;
  for (const radix of radices.toReversed()) {
    rollUp(counts, radix, stride);
    stride *= radix;
  }
  return { values: columns.map(({ values }) => values), counts };
}

function countFinest(columns: readonly MemoryColumn[], radices: readonly number[], counts: Uint32Array): void {
  const rows = columns[0]?.at.length ?? 0;
  const numbers = new Uint32Array(CHUNK);
  for (let from = 0; from < rows; from += CHUNK) {
    const length = Math.min(CHUNK, rows - from);
    numbers.fill(0);
    for (const [index, { at }] of columns.entries()) addPlaces(numbers, at, radices[index]!, from, length);
    for (let row = 0; row < length; row += 1) counts[numbers[row]!]! += 1;
  }
}

function addPlaces(numbers: Uint32Array, at: Numbers, radix: number, from: number, length: number): void {
  for (let row = 0; row < length; row += 1) numbers[row] = Math.imul(numbers[row]!, radix) + at[from + row]!;
}

/** Adds all places of one column to that of its margin. */
function rollUp(counts: Uint32Array, radix: number, stride: number): void {
  const block = stride * radix;
  for (let base = 0; base < counts.length; base += block) {
    const margin = base + block - stride;
    for (let place = base; place < margin; place += stride) {
      for (let at = 0; at < stride; at += 1) counts[margin + at]! += counts[place + at]!;
    }
  }
}
