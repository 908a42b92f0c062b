import { fileRules } from '@openthb/core';
import type { Cells } from '../cells.js';
import type { TableRow } from '../table.js';
import type { CodedField } from './coded-fields.js';
import { type NamedRead, plain, valueNamed } from './spelling.js';
import { severalOf } from './values.js';

/** The values of the given fields that a row holds: codes, or sets of codes. */
export function codedValues(
  cells: Cells,
  row: TableRow,
  fields: readonly CodedField[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.map(({ name, column, reads, several }) => {
      const codes = codesIn(cells, row, column, reads);
      return [name, codes.length === 0 ? undefined : several ? codes : codes[0]];
    }),
  );
}

/** The codes in a cell; values that the standard does not name are noted and left out. */
export function codesIn<Code extends string>(
  cells: Cells,
  row: TableRow,
  column: string,
  reads: ReadonlyMap<string, NamedRead<Code>>,
): readonly Code[] {
  const text = cells.text(column);
  if (text === '') return [];
  const codes = new Set<Code>();
  const named = (piece: string) => {
    const read = reads.get(valueNamed(piece));
    return read && { piece, read };
  };
  for (const found of severalOf(text, named)) {
    if (!found) {
      cells.refuse(column);
      continue;
    }
    if (valueNamed(found.piece) !== plain(found.piece)) row.note(fileRules.alias);
    cells.enter(column, found.read.name, found.read.mark, found.read.code);
    codes.add(found.read.code);
  }
  return [...codes];
}
