/**
 * What the estimators of population uniqueness start from.
 * @since 0.1.0
 */
export interface ClassCounts {
  /** For each size that there is, how many classes of the sample are of it. */
  readonly sizes: readonly { readonly size: number; readonly classes: number }[];
  /** Which part of the population the sample is, above 0 and below 1. */
  readonly fraction: number;
}

/** Records, classes and classes of one record. */
export function totalsOf({ sizes }: ClassCounts): { readonly n: number; readonly u: number; readonly ones: number } {
  return {
    n: sizes.reduce((sum, { size, classes }) => sum + size * classes, 0),
    u: sizes.reduce((sum, { classes }) => sum + classes, 0),
    ones: sizes.find(({ size }) => size === 1)?.classes ?? 0,
  };
}
