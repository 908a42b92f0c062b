/**
 * Findings that somebody answers for not reporting, for a time. They are counted all the same.
 * @since 0.1.0
 */
export interface Suppression {
  /** Id of the rule. */
  readonly rule: string;
  /** The kind of record; absent: any. */
  readonly record?: string;
  /** JSON Pointer into the record, with a star for any item of a list. What lies beneath it is meant too. */
  readonly path?: string;
  readonly reason: string;
  /** Who answers for it. */
  readonly owner: string;
  /** The last day that it holds, YYYY-MM-DD. */
  readonly until: string;
}

/** How many findings a suppression kept from being reported. */
export interface SuppressionCount extends Suppression {
  /** Whether it holds no more, so that it keeps nothing back. */
  readonly expired: boolean;
  readonly count: number;
}
