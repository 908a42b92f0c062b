import type { DataTable } from '../data/data-table.js';
import type { SuppressedAs } from './published-table.js';

/**
 * A table whose rows are generalised each in its own way.
 * @since 0.1.0
 */
export interface LocalRecoding {
  /** Rows that are judged: all but those that were hidden already. */
  readonly rows: number;
  readonly suppressedRows: number;
  readonly hiddenRows: number;
  /** Groups of rows that were generalised alike. Two of them may show the same. */
  readonly groups: number;
  /**
   * The mean over rows and columns of the share of all other values that a label stands for: 0 where values stand as they
   * are, 1 where nothing is told or the row is suppressed.
   */
  readonly loss: number;
  /** The table that comes of it. */
  readonly publish: (options?: { readonly suppressed?: SuppressedAs }) => DataTable;
}
