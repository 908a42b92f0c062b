import type { ModelContext } from './privacy-model.js';

/** Classes of more rows are not looked at: few tables have none so small that is near enough. */
const LARGEST = 500;

/**
 * No smaller class can lie within t of the table, all values being equally far from each other. It is the smallest that
 * can, where that is not large.
 */
export function leastSizeWithin({ rows, counts }: ModelContext, t: number): number {
  const largest = Math.min(rows, LARGEST);
  for (let size = 1; size < largest; size += 1) {
    if (1 - nearest(size, rows, counts) <= t + 1e-12) return size;
  }
  return largest;
}

/** The greatest share that a class of a size can have in common with the table. */
function nearest(size: number, rows: number, counts: Int32Array): number {
  // As many of each value as fit below its share; what is left over goes where most is missing still.
  let whole = 0;
  const parts: number[] = [];
  for (const count of counts) {
    const fit = (count * size) / rows;
    whole += Math.floor(fit);
    parts.push(fit - Math.floor(fit));
  }
  const missing = parts.toSorted((a, b) => b - a).slice(0, size - whole);
  return (whole + missing.reduce((sum, part) => sum + part, 0)) / size;
}
