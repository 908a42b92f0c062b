import type { Labels } from '../../labels/labels.js';
import { codeColumns, type Column, elsewhere, fieldColumns, scalarColumns, titleColumns } from './columns.js';
import type { ListDescription } from './describe-list.js';
import type { ObjectDescription } from './describe-object.js';
import type { ScalarDescription } from './describe-scalar.js';
import type { ShowName } from './kind-text.js';

/**
 * A record or group as Markdown: what it is, and a table of its fields with their titles in the languages given.
 * @since 0.1.0
 */
export function objectMarkdown(
  { definition, fields }: ObjectDescription,
  show: ShowName,
  languages: readonly Pick<Labels, 'language' | 'reviewed'>[] = [],
): string {
  const shown = tableMarkdown([...fieldColumns(show), ...titleColumns(languages), elsewhere], fields);
  return definition === '' ? shown : `${definition}\n\n${shown}`;
}

/**
 * A code list as Markdown: whether it is open, and a table of its codes with their labels in the languages given.
 * @since 0.1.0
 */
export function listMarkdown(
  { kind, since, codes }: ListDescription,
  languages: readonly Pick<Labels, 'language' | 'reviewed'>[],
): string {
  return `${kind}, since ${since}.\n\n${tableMarkdown([...codeColumns(languages), elsewhere], codes)}`;
}

/** Scalars as a Markdown table. */
export function scalarsMarkdown(scalars: readonly ScalarDescription[]): string {
  return tableMarkdown(scalarColumns, scalars);
}

/** A table without the columns in which nothing stands; the first column is set as code. */
function tableMarkdown<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  const filled = columns.filter(({ text }) => rows.some((row) => text(row) !== ''));
  return [
    filled.map(({ name }) => name),
    filled.map(() => '---'),
    ...rows.map((row) => filled.map(({ text }, index) => (index === 0 ? `\`${text(row)}\`` : cellText(text(row))))),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** A text that stays in its cell. */
function cellText(text: string): string {
  const lines = text.replaceAll('|', '\\|').split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}
