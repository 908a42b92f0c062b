import type { Breakdown } from '../dimensions/define-dimension.js';
import type { CellCounts, Figure, Reckoning } from '../indicators/define-indicator.js';

/** What a share is made of. */
export interface ShareOf {
  /** The dimension whose codes are set against each other; each unit has one. */
  readonly of: Breakdown;
  readonly numerator: readonly string[];
  /** The codes that are set against the numerator, which is not among them. */
  readonly others: readonly string[];
  /** Codes that are counted on neither side, and shown as left out. */
  readonly without: readonly string[];
  /** What there is none of where the denominator is zero. */
  readonly nobody: string;
}

/**
 * A share of those of whom it is known.
 * @since 0.1.0
 */
export function share({ of: breakdown, numerator, others, without, nobody }: ShareOf): Reckoning {
  return {
    breakdown,
    figure(counts) {
      const exclusions = Object.fromEntries(without.map((code) => [code, counts.of(code)]));
      const [top, rest] = [total(counts, numerator), total(counts, others)];
      const denominator = top === null || rest === null ? null : top + rest;
      return { ...ratio(top, denominator, nobody), exclusions };
    },
  };
}

/** One number set against another, of which it is a part. */
export function ratio(numerator: number | null, denominator: number | null, nobody: string): Figure {
  if (numerator === null || denominator === null) return { value: null, numerator, denominator: null };
  if (denominator === 0) return { value: null, status: 'not-applicable', reason: nobody, numerator, denominator };
  return { value: numerator / denominator, numerator, denominator };
}

/** The number of units with any of some codes; null where one of them must not be shown. */
function total({ of }: CellCounts, codes: readonly string[]): number | null {
  const counts = codes.map(of);
  return counts.includes(null) ? null : counts.reduce<number>((sum, one) => sum + one!, 0);
}
