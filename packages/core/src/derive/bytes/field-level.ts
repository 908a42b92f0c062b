/**
 * Rows that fields of records are laid out in: those of records, or of the items of one of their lists.
 * @since 0.1.0
 */
export interface FieldLevel {
  /** What is asked of each row. */
  readonly node: FieldNode;
  /** Begins a row, and tells its number. */
  begin(): number;
  /** Ends the row that was begun last; the rows of its lists are complete. */
  end(): void;
}

/**
 * What is asked of a field, or of a whole row.
 * @since 0.1.0
 */
export interface FieldNode {
  /** Where its value stands, by the number of the row; of an object, that it is there. */
  readonly column: unknown[] | undefined;
  /** Of an object, its fields. */
  readonly fields: ReadonlyMap<string, FieldNode>;
  /** Of a list, the rows that its items are. */
  readonly level: FieldLevel | undefined;
}
