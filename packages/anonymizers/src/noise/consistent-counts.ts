/**
 * Noisy counts made whole numbers that are not negative and add up to a total, or where none is given to what the noisy
 * ones add up to, if that is not negative: the nearest such counts, rounded. Nothing more of the persons is learnt by it, since only noisy
 * counts go in. Large counts hardly move; those near zero lean to zero, and others give what these took.
 * @see W. Wang, M. Carreira-Perpiñán: Projection onto the Probability Simplex (2013)
 * @since 0.1.0
 */
export function consistentCounts(
  noisy: readonly number[],
  total: number = Math.max(0, Math.round(noisy.reduce((sum, count) => sum + count, 0))),
): readonly number[] {
  const level = levelOf(noisy, total);
  return roundedTo(
    noisy.map((count) => Math.max(0, count - level)),
    total,
  );
}

/** What must be taken off each count, so that what stays above zero adds up to the total. */
function levelOf(noisy: readonly number[], total: number): number {
  const sorted = noisy.toSorted((a, b) => b - a);
  let sum = 0;
  let level = 0;
  for (const [at, count] of sorted.entries()) {
    const next = (sum + count - total) / (at + 1);
    if (at > 0 && count <= next) break;
    sum += count;
    level = next;
  }
  return level;
}

/** Whole numbers near to these that add up to the total: those with the greatest rest are rounded up. */
function roundedTo(counts: readonly number[], total: number): readonly number[] {
  const whole = counts.map((count) => Math.floor(count + 1e-9));
  const short = total - whole.reduce((sum, count) => sum + count, 0);
  const order = counts
    .map((_, at) => at)
    .toSorted((a, b) => counts[b]! - whole[b]! - (counts[a]! - whole[a]!) || a - b);
  for (const at of order.slice(0, short)) whole[at]! += 1;
  return whole;
}
