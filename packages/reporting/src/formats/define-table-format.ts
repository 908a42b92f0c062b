import type { Sheet, Table } from '@openthb/core';
import type { Speaker } from '../reports/speaker.js';

/** A way to write tables as one text. */
export interface TextTableFormat {
  /** Kebab-case name, as given to `--format`. */
  readonly id: string;
  /** Default of `speaker`: English. */
  write(tables: readonly Table[], speaker?: Speaker): string;
}

/** A way to write tables as files that lie beside one another. */
export interface FilesTableFormat {
  readonly id: string;
  files(tables: readonly Table[], speaker?: Speaker): readonly TableFile[];
}

/** A way to write tables as the sheets of a workbook. */
export interface SheetsTableFormat {
  readonly id: string;
  sheets(tables: readonly Table[], speaker?: Speaker): readonly Sheet[];
}

/** A way to write tables as rows of typed columns, which a program of columns puts into its own file. */
export interface TypedTableFormat {
  readonly id: string;
  typed(tables: readonly Table[]): TypedRows;
}

/**
 * Rows of typed columns; a blank cell is nothing.
 * @since 0.1.0
 */
export interface TypedRows {
  readonly columns: readonly { readonly name: string; readonly type: 'string' | 'number' | 'boolean' }[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * One of several files.
 * @since 0.1.0
 */
export interface TableFile {
  readonly name: string;
  readonly text: string;
}

/**
 * A way to write tables.
 * @since 0.1.0
 */
export type TableFormat = TextTableFormat | FilesTableFormat | SheetsTableFormat | TypedTableFormat;

/**
 * Defines a format of tables.
 * @since 0.1.0
 */
export function defineTableFormat<T extends TableFormat>(format: T): T {
  return Object.freeze(format);
}
