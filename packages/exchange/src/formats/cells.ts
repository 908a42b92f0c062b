import { fileRules } from '@openthb/core';
import type { LossLedger } from '../losses/loss-ledger.js';
import type { LossMark } from '../losses/loss-report.js';
import type { TableRow } from './table.js';

/** What a format reads a value as. */
export interface Meaning<T> {
  readonly value: T;
  readonly mark: LossMark;
  /** What the report of losses calls it. */
  readonly to: string;
}

/** The cells of a row by the names of their columns; whatever is taken from them is entered into the ledger. */
export interface Cells {
  /** The trimmed text of a cell; empty where the file has no such column. */
  text(name: string): string;
  /** The position of a column; undefined where the file has no such column. */
  position(name: string): number | undefined;
  /** What `meaning` makes of a cell that is not blank; a value that means nothing is noted and left out. */
  read<T>(name: string, meaning: (text: string) => Meaning<T> | undefined): T | undefined;
  /** As `read`, for values too many to be listed in the report of losses. */
  parse<T>(name: string, meaning: (text: string) => T | undefined): T | undefined;
  /** Enters what a value of a column was read as. */
  enter(name: string, value: string, mark: LossMark, to?: string): void;
  /** Notes a value that means nothing. */
  refuse(name: string): void;
}

/** Reads the cells of one row. */
export function cellsOf(
  row: TableRow,
  columns: readonly { readonly position: number; readonly name?: string }[],
  ledger: LossLedger,
): Cells {
  const positions = new Map<string, number>();
  for (const { position, name } of columns) {
    if ((row.cells[position - 1] ?? '').trim() !== '') ledger.filled(position);
    if (name !== undefined && !positions.has(name)) positions.set(name, position);
  }
  const text = (name: string) => (row.cells[(positions.get(name) ?? 0) - 1] ?? '').trim();
  const refuse = (name: string) => {
    ledger.unknown(positions.get(name)!);
    row.note(fileRules.cell);
  };
  const parse: Cells['parse'] = (name, meaning) => {
    if (text(name) === '') return undefined;
    const value = meaning(text(name));
    if (value === undefined) refuse(name);
    return value;
  };
  const enter: Cells['enter'] = (name, value, mark, to) => ledger.value(positions.get(name)!, value, mark, to);
  return {
    text,
    position: (name) => positions.get(name),
    parse,
    enter,
    refuse,
    read(name, meaning) {
      const read = parse(name, meaning);
      if (read !== undefined) enter(name, text(name), read.mark, read.to);
      return read?.value;
    },
  };
}
