import type { DataColumn } from '../data/data-table.js';
import { classSizes, equivalenceClasses } from './equivalence-classes.js';

/**
 * How much two columns tell of each other: Cramér's V, 0 where nothing, 1 where one follows from the other.
 * @see H. Cramér: Mathematical Methods of Statistics (1946)
 */
export function association(first: DataColumn, second: DataColumn): number {
  const rows = first.codes.length;
  const [one, other] = [valueCounts(first), valueCounts(second)];
  const least = Math.min(kinds(one), kinds(other)) - 1;
  if (least < 1) return 0;
  const cells = equivalenceClasses(rows, [first, second]);
  const sizes = classSizes(cells);
  const seen = new Uint8Array(cells.count);
  let sum = 0;
  for (let row = 0; row < rows; row += 1) {
    const cell = cells.of[row]!;
    if (seen[cell] === 1) continue;
    seen[cell] = 1;
    sum += sizes[cell]! ** 2 / (one[first.codes[row]!]! * other[second.codes[row]!]!);
  }
  return Math.sqrt(Math.max(0, sum - 1) / least);
}

/** How many rows have each value. */
export function valueCounts({ codes, values }: DataColumn): Uint32Array {
  const counts = new Uint32Array(values.length);
  for (let row = 0; row < codes.length; row += 1) counts[codes[row]!]! += 1;
  return counts;
}

function kinds(counts: Uint32Array): number {
  return counts.reduce((sum, count) => sum + Number(count > 0), 0);
}

/** The entropy of counts, in bits. */
export function entropy(counts: Uint32Array): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, count) => (count === 0 ? sum : sum - (count / all) * Math.log2(count / all)), 0);
}
