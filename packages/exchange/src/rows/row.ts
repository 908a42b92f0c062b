import type { RuleText } from '@openthb/core';

/** A row of a table, numbered as its file numbers lines or rows; or why it cannot be read. */
export type Row =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly problem: RuleText };

/** The rows of a file, header included, and how many lines were blank. */
export interface Rows {
  readonly rows: AsyncIterable<Row>;
  lines(): { readonly lines: number; readonly blank: number };
}
