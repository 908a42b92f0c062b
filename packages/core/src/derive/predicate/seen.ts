/**
 * What a predicate saw beside its verdict.
 * @since 0.1.0
 */
export interface Seen {
  /** Whether an open list has a value that it does not name. */
  unlisted: boolean;
}

/**
 * Whether a value is good. It builds nothing, and says no more than yes or no.
 * @since 0.1.0
 */
export type Predicate = (value: unknown, seen: Seen) => boolean;
