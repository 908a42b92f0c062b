/**
 * What a column of a flat view shows of a record: all values that stand at a field, each once, in the order of their
 * characters and with semicolons between. Nothing is shown of why a field says nothing.
 * @since 0.1.0
 */
export interface ViewColumn {
  /** The keys that lead to the field, as `episodes.forms`; lists on the way are walked. */
  readonly field: string;
  /** Only items are looked at whose field has one of these codes. */
  readonly where?: Readonly<Record<string, string | readonly string[]>>;
  /**
   * `first`: only the least of the values, of dates the earliest; `year`: the year of that. `age`: from items that say
   * `atLeast` and `atMost`.
   */
  readonly take?: 'all' | 'first' | 'age' | 'year';
}
