/**
 * How much of what a file says was kept. `exact`: the same; `broader`: something wider, so that detail was lost;
 * `narrower`: something narrower, so that more is said than the file did; `none`: not kept.
 * @since 0.1.0
 */
export type LossMark = 'exact' | 'broader' | 'narrower' | 'none';

/** What became of one value that the format names. */
export interface ValueLoss {
  readonly value: string;
  readonly mark: LossMark;
  /** Our code; absent where none. */
  readonly to?: string;
  readonly count: number;
}

/** What became of one column. */
export interface ColumnLoss {
  /** From 1, as in the file. */
  readonly position: number;
  /** The name that the format gives it; absent for a column that the format does not know. */
  readonly name?: string;
  readonly mark: LossMark;
  /** The fields that took it up, as `victim.sex`. */
  readonly to: readonly string[];
  /** What is lost or added, in words. */
  readonly note?: string;
  /** Cells that held something. */
  readonly filled: number;
  /** Cells whose value the format does not name for this column; left out, and never shown. */
  readonly unknownValues: number;
  readonly values: readonly ValueLoss[];
}

/**
 * What a conversion kept and what it lost, column by column. It counts cells, and so belongs to the internal release:
 * small counts in it may single a person out.
 * @since 0.1.0
 */
export interface LossReport {
  readonly format: string;
  readonly rows: number;
  /** Rows that could not be read. */
  readonly unreadable: number;
  /** Records made, by kind. */
  readonly records: Readonly<Record<string, number>>;
  readonly columns: readonly ColumnLoss[];
}
