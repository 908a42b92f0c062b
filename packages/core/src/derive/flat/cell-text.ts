import type { LeafKind } from '../../records/walk.js';
import type { CellKind } from './flat-part.js';

/** What a column of single values holds, for programs that give columns a type. */
export type CellType = 'text' | 'integer' | 'boolean';

/** The type of a kind of single values; all but counts, years and answers are text. */
export function cellType(leaf: LeafKind): CellType {
  const type = leaf.type === 'scalar' ? leaf.constraint.type : 'text';
  return type === 'integer' || type === 'boolean' ? type : 'text';
}

/** The text of a value in a cell. Never empty: an empty cell says that nothing is there. */
export function cellText({ leaf, list }: CellKind, value: unknown): string {
  if (list) return guarded((value as readonly unknown[]).map((item) => escaped(String(item))).join(';'));
  return cellType(leaf) === 'text' ? guarded(String(value)) : String(value);
}

/** The value that a cell holds; undefined where its text is none of the column's type. */
export function cellValue({ leaf, list }: CellKind, cell: string): unknown {
  const type = cellType(leaf);
  if (!list) return single(type, type === 'text' ? unguarded(cell) : cell);
  const items = itemsOf(unguarded(cell)).map((item) => single(type, item));
  return items.includes(undefined) ? undefined : items;
}

function single(type: CellType, text: string): unknown {
  switch (type) {
    case 'text':
      return text;
    case 'integer':
      return /^(?:0|-?[1-9]\d{0,15})$/.test(text) ? Number(text) : undefined;
    case 'boolean':
      return answers[text];
  }
}

/** Yes and no; in capitals as spreadsheet programs write them back. */
const answers: Readonly<Record<string, boolean | undefined>> = Object.freeze(
  Object.assign(Object.create(null) as object, { true: true, TRUE: true, false: false, FALSE: false }),
);

function escaped(item: string): string {
  return item.replaceAll(/[\\;]/g, '\\$&');
}

/** The items of a list: split at each semicolon that no backslash stands before. */
function itemsOf(text: string): readonly string[] {
  const items = [''];
  for (const [piece] of text.matchAll(/\\[^]|[^]/gu)) {
    if (piece === ';') items.push('');
    else items[items.length - 1] += piece.length > 1 && piece.startsWith('\\') ? piece.slice(1) : piece;
  }
  return items;
}

/**
 * A text that a spreadsheet program would take for a formula, or for nothing at all, gets an apostrophe before it; so
 * does one that already looks so guarded, that every text is found again.
 * @see OWASP, CSV Injection, 2024
 */
export function guarded(text: string): string {
  return /^'*(?:[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]|$)/u.test(text) ? `'${text}` : text;
}

function unguarded(text: string): string {
  return /^'+(?:[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]|$)/u.test(text) ? text.slice(1) : text;
}
