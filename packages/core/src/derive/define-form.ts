import type { Labels } from '../labels/labels.js';
import type { RecordDef } from '../records/define-record.js';

/**
 * A sheet of a workbook, as plain rows; the first row names the columns.
 * @since 0.1.0
 */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** What a derived form is written as: a text, or the sheets of a workbook. */
export type Derived =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'sheets'; readonly sheets: readonly Sheet[] };

/**
 * A form of the standard that other programs read. It is derived from the records that it is asked for, and from nothing
 * else: a new field of a record is in every form.
 * @since 0.1.0
 */
export interface Form {
  /** Kebab-case name, as `openthb schema --format` takes it. */
  readonly id: string;
  readonly title: string;
  /** The extension of its files, without a dot. */
  readonly extension: string;
  /** Whether the form holds several kinds of record, or only one. */
  readonly holds: 'any' | 'one';
  /** Derives the form of the records given, with labels of codes in the languages given, the first of them the default. */
  derive(records: readonly RecordDef<string, unknown>[], labels: readonly Labels[]): Derived;
}

/**
 * Defines a derived form.
 * @since 0.1.0
 */
export function defineForm(form: Form): Form {
  return Object.freeze(form);
}
