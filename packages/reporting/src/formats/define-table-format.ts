import type { Table } from '@openthb/core';

/**
 * A way to write tables.
 * @since 0.1.0
 */
export interface TableFormat {
  /** Kebab-case name, as given to `--format`. */
  readonly id: string;
  write(tables: readonly Table[]): string;
}

/**
 * Defines a format of tables.
 * @since 0.1.0
 */
export function defineTableFormat(format: TableFormat): TableFormat {
  return Object.freeze(format);
}
