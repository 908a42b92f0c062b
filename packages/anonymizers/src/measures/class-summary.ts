/**
 * How records lie in classes.
 * @since 0.1.0
 */
export interface ClassSummary {
  readonly classes: number;
  /** Sizes of the smallest and the greatest class, and the mean over classes. 0 where there is no record. */
  readonly smallest: number;
  readonly greatest: number;
  readonly average: number;
  /** Records that are alone in their class. */
  readonly unique: number;
  /** Records in classes smaller than k. */
  readonly below: { readonly k: number; readonly records: number; readonly classes: number };
  /** For each size that there is, from the smallest on, how many classes are of it. */
  readonly sizes: readonly { readonly size: number; readonly classes: number }[];
}

/**
 * Sums up the sizes of classes.
 * @since 0.1.0
 */
export function classSummary(sizes: Uint32Array, k: number): ClassSummary {
  const often = new Map<number, number>();
  for (const size of sizes) often.set(size, (often.get(size) ?? 0) + 1);
  const sorted = [...often].map(([size, classes]) => ({ size, classes })).toSorted((a, b) => a.size - b.size);
  const small = sorted.filter(({ size }) => size < k);
  return {
    classes: sizes.length,
    smallest: sorted[0]?.size ?? 0,
    greatest: sorted.at(-1)?.size ?? 0,
    average: sizes.length === 0 ? 0 : recordsIn(sorted) / sizes.length,
    unique: often.get(1) ?? 0,
    below: { k, records: recordsIn(small), classes: small.reduce((sum, { classes }) => sum + classes, 0) },
    sizes: sorted,
  };
}

function recordsIn(sizes: ClassSummary['sizes']): number {
  return sizes.reduce((sum, { size, classes }) => sum + size * classes, 0);
}
