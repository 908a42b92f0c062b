import type { Sheet, Table } from '@openthb/core';

/** A way to write tables as one text. */
export interface TextTableFormat {
  /** Kebab-case name, as given to `--format`. */
  readonly id: string;
  write(tables: readonly Table[]): string;
}

/** A way to write tables as files that lie beside one another. */
export interface FilesTableFormat {
  readonly id: string;
  files(tables: readonly Table[]): readonly TableFile[];
}

/** A way to write tables as the sheets of a workbook. */
export interface SheetsTableFormat {
  readonly id: string;
  sheets(tables: readonly Table[]): readonly Sheet[];
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
export type TableFormat = TextTableFormat | FilesTableFormat | SheetsTableFormat;

/**
 * Defines a format of tables.
 * @since 0.1.0
 */
export function defineTableFormat<T extends TableFormat>(format: T): T {
  return Object.freeze(format);
}
