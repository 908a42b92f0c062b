import type { CheckedCodes, CodesColumn, FactColumn, ListedCodes } from '../../facts/define-fact-column.js';
import type { FactTable } from '../../facts/define-fact-table.js';
import { itemsAt } from '../../facts/reckon/paths.js';
import type { Reckoner } from '../../facts/reckon/reckoner.js';
import type { Value } from '../../facts/terms/term.js';
import { columnFiller, type MemoryColumn } from './memory-column.js';

/** The columns of a table that were kept, in memory. */
export interface MemoryTable {
  readonly size: number;
  readonly columns: ReadonlyMap<string, MemoryColumn>;
}

/** A table that is being filled. */
export interface TableFiller {
  add(record: unknown): void;
  table(): MemoryTable;
}

/** Begins a table with the columns that are to be kept. */
export function tableFiller(facts: FactTable, kept: ReadonlySet<string>, reckon: Reckoner<unknown>): TableFiller {
  const isRow = facts.universe ? reckon.condition(facts.universe) : () => true;
  const rowsOf = facts.each === undefined ? (record: unknown) => [record] : itemsAt(facts.each);
  const fillers = [...kept].map((name) => {
    const column = facts.columns[name]!;
    return { name, whole: column.whole, read: readerOf(column, reckon), filler: columnFiller(column.kind) };
  });
  let size = 0;
  return {
    add(record) {
      for (const row of rowsOf(record)) {
        if (!isRow(row)) continue;
        size += 1;
        for (const { read, whole, filler } of fillers) filler.push(read(whole ? record : row));
      }
    },
    table: () => ({ size, columns: new Map(fillers.map(({ name, filler }) => [name, filler.column()])) }),
  };
}

function readerOf(column: FactColumn, reckon: Reckoner<unknown>): (row: unknown) => Value | readonly string[] {
  return column.kind === 'codes' ? codesReader(column, reckon) : reckon.term(column.of);
}

function codesReader(column: CodesColumn, reckon: Reckoner<unknown>): (row: unknown) => string | readonly string[] {
  return 'list' in column ? listedReader(column, reckon) : checkedReader(column, reckon);
}

function checkedReader(
  { checks, otherwise }: CheckedCodes,
  reckon: Reckoner<unknown>,
): (row: unknown) => string | readonly string[] {
  const tests = checks
    .map(([code, condition]) => ({ code, met: reckon.condition(condition) }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const none = reckon.term(otherwise);
  return (row) => {
    const codes: string[] = [];
    for (const { code, met } of tests) if (met(row)) codes.push(code);
    return codes.length > 0 ? codes : String(none(row));
  };
}

function listedReader(
  { list, where, value, besides, otherwise }: ListedCodes,
  reckon: Reckoner<unknown>,
): (row: unknown) => string | readonly string[] {
  const [items, met, read, none] = [itemsAt(list), reckon.condition(where), reckon.term(value), reckon.term(otherwise)];
  const codeOf = (item: unknown) => (met(item) ? read(item) : undefined);
  return (row) => {
    const found = items(row);
    if (found.length < 2) return String((found.length === 1 ? codeOf(found[0]) : undefined) ?? none(row));
    const codes = new Set<string>();
    for (const item of found) {
      const code = codeOf(item);
      if (code !== undefined) codes.add(String(code));
    }
    if (besides !== undefined && codes.size > 1) codes.delete(besides);
    return codes.size > 0 ? [...codes].toSorted() : String(none(row));
  };
}
