/** Margins nearer than this, in records, are near enough: sampling rounds to whole rows. */
const NEAR = 0.001;
/** Nearly all tables need a few rounds; where hardly any pair may be, it takes long. */
const MOST_ROUNDS = 1000;

/**
 * Counts of pairs, scaled so that they add up to the counts of each of the two columns: iterative proportional fitting.
 * @see W. E. Deming, F. F. Stephan (1940)
 */
export function fitMargins(
  pairs: readonly number[],
  first: readonly number[],
  second: readonly number[],
): readonly number[] {
  const width = second.length;
  // A little everywhere that both columns allow, so that no margin is out of reach.
  const total = Math.max(
    1,
    first.reduce((sum, count) => sum + count, 0),
  );
  const counts = pairs.map(
    (count, cell) => count + (LITTLE * first[Math.floor(cell / width)]! * second[cell % width]!) / total,
  );
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const gap = scale(counts, first, (cell) => Math.floor(cell / width));
    scale(counts, second, (cell) => cell % width);
    if (gap < NEAR) break;
  }
  return counts;
}

/** What is added in all, as a part of all records. */
const LITTLE = 0.001;

/** Scales each line to what it should be; gives how far the farthest was from it before. */
function scale(counts: number[], wanted: readonly number[], lineOf: (cell: number) => number): number {
  const sums = wanted.map(() => 0);
  for (const [cell, count] of counts.entries()) sums[lineOf(cell)]! += count;
  for (const cell of counts.keys()) {
    const line = lineOf(cell);
    counts[cell] = sums[line] === 0 ? 0 : (counts[cell]! * wanted[line]!) / sums[line]!;
  }
  return Math.max(0, ...wanted.map((count, line) => (sums[line] === 0 ? 0 : Math.abs(sums[line]! - count))));
}
