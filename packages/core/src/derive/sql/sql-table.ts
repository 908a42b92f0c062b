import type { CodeList } from '../../code-lists/define-code-list.js';

/** The types that all three engines have; days and seconds are whole numbers, dates are text. */
export type SqlType = 'text' | 'integer' | 'bigint' | 'boolean';

/** A value of a column. */
export type SqlValue = string | number | boolean | null;

/**
 * A column; it is of no engine yet.
 * @since 0.1.0
 */
export interface SqlColumn {
  readonly name: string;
  readonly type: SqlType;
  readonly nullable: boolean;
  readonly comment: string;
  /** The code list whose table says what the values mean. */
  readonly list?: CodeList<string>;
}

/** Where a table is found. */
export interface SqlTableName {
  readonly schema: string;
  readonly name: string;
}

/** Whole numbers that are worked out from a date or moment and stored beside it. */
export type TimePart = 'first_day' | 'last_day' | 'epoch';

/** A test that each value of a kind passes; it has a name, so that it is written down once. */
export type SqlTest =
  | { readonly name: string; readonly pattern: RegExp }
  | { readonly name: string; readonly codes: readonly string[] };

/** What the values of one row must satisfy. */
export type SqlCheck =
  /** The value passes a test. */
  | { readonly type: 'test'; readonly name: string; readonly column: string; readonly test: SqlTest }
  | {
      readonly type: 'range';
      readonly name: string;
      readonly column: string;
      readonly minimum: number;
      readonly maximum: number;
    }
  | { readonly type: 'constant'; readonly name: string; readonly column: string; readonly value: string }
  /** The number is the one that follows from the text. */
  | {
      readonly type: 'time';
      readonly name: string;
      readonly column: string;
      readonly from: string;
      readonly part: TimePart;
    }
  /** A reason why a value is absent is a known one, and stands only where the value does not. */
  | {
      readonly type: 'reason';
      readonly name: string;
      readonly column: string;
      readonly absent: string | undefined;
      readonly test: SqlTest;
    }
  /** All columns hold a value, or none does. */
  | { readonly type: 'together'; readonly name: string; readonly columns: readonly string[] };

/** What the rows of one table owe to those of another. */
export interface SqlForeignKey {
  /** The code is on its list; the row belongs to one of the owner's; the record that is named is there. */
  readonly type: 'code' | 'owner' | 'reference';
  readonly name: string;
  readonly columns: readonly string[];
  readonly to: SqlTableName;
  readonly toColumns: readonly string[];
  /**
   * The tables of the other record are made after those of this one, or it is a record of the same kind, of which two
   * may name each other.
   */
  readonly forward: boolean;
}

/** What would need a look into another table that no key gives, so that no engine checks it. */
export interface SqlPromise {
  /** A reason stands only where the other table has no row; or the other table has at least one row for each here. */
  readonly type: 'reason-without-rows' | 'some-rows';
  readonly name: string;
  /** The column of the reason. */
  readonly column?: string;
  readonly in: SqlTableName;
}

/** Everything that rows must satisfy, besides the key and the columns that are never null. */
export type SqlConstraint = SqlCheck | SqlForeignKey | SqlPromise;

/**
 * A table; it is of no engine yet.
 * @since 0.1.0
 */
export interface SqlTable extends SqlTableName {
  readonly comment: string;
  readonly columns: readonly SqlColumn[];
  /** The columns of the primary key. */
  readonly key: readonly string[];
  readonly constraints: readonly SqlConstraint[];
}
