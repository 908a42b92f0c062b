import type { CheckedCodes, CodesColumn, FactColumn, ListedCodes } from '../../facts/define-fact-column.js';
import type { FactTable } from '../../facts/define-fact-table.js';
import type { ReckonerOf } from '../../facts/reckon/of-rows.js';
import type { Level } from '../../facts/rows/level.js';
import type { Value } from '../../facts/terms/term.js';
import { columnFiller, type MemoryColumn } from './memory-column.js';

/** The columns of a table that were kept, in memory. */
export interface MemoryTable {
  readonly size: number;
  readonly columns: ReadonlyMap<string, MemoryColumn>;
}

/** A table that is being filled. */
export interface TableFiller {
  /** Takes the rows that records are laid out in. */
  add(): void;
  table(): MemoryTable;
}

/** Begins a table with the columns that are to be kept, from the rows of its records. */
export function tableFiller(
  facts: FactTable,
  kept: ReadonlySet<string>,
  records: Level,
  reckonerOf: ReckonerOf,
): TableFiller {
  const { level, start } = facts.each === undefined ? { level: records, start: itself } : records.items(facts.each);
  const isRow = facts.universe ? reckonerOf(level).condition(facts.universe) : () => true;
  const fillers = [...kept].map((name) => {
    const column = facts.columns[name]!;
    const read = readerOf(column, column.whole ? records : level, reckonerOf);
    return { name, whole: column.whole, read, filler: columnFiller(column.kind) };
  });
  let size = 0;
  return {
    add() {
      for (let record = 0; record < records.size; record += 1) {
        for (let row = start(record), end = start(record + 1); row < end; row += 1) {
          if (!isRow(row)) continue;
          size += 1;
          for (const { read, whole, filler } of fillers) filler.push(read(whole ? record : row));
        }
      }
    },
    table: () => ({ size, columns: new Map(fillers.map(({ name, filler }) => [name, filler.column()])) }),
  };
}

const itself = (row: number) => row;

type ReadCodes = (row: number) => string | readonly string[];

function readerOf(
  column: FactColumn,
  level: Level,
  reckonerOf: ReckonerOf,
): (row: number) => Value | readonly string[] {
  return column.kind === 'codes' ? codesReader(column, level, reckonerOf) : reckonerOf(level).term(column.of);
}

function codesReader(column: CodesColumn, level: Level, reckonerOf: ReckonerOf): ReadCodes {
  return 'list' in column ? listedReader(column, level, reckonerOf) : checkedReader(column, level, reckonerOf);
}

function checkedReader({ checks, otherwise }: CheckedCodes, level: Level, reckonerOf: ReckonerOf): ReadCodes {
  const own = reckonerOf(level);
  const tests = checks
    .map(([code, condition]) => ({ code, met: own.condition(condition) }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const none = own.term(otherwise);
  return (row) => {
    const codes: string[] = [];
    for (const { code, met } of tests) if (met(row)) codes.push(code);
    return codes.length > 0 ? codes : String(none(row));
  };
}

function listedReader(
  { list, where, value, besides, otherwise }: ListedCodes,
  level: Level,
  reckonerOf: ReckonerOf,
): ReadCodes {
  const { level: items, start } = level.items(list);
  const own = reckonerOf(items);
  const [met, read, none] = [own.condition(where), own.term(value), reckonerOf(level).term(otherwise)];
  const codeOf = (item: number) => (met(item) ? read(item) : undefined);
  return (row) => {
    const [first, end] = [start(row), start(row + 1)];
    if (end - first < 2) return String((end > first ? codeOf(first) : undefined) ?? none(row));
    const codes = new Set<string>();
    for (let item = first; item < end; item += 1) {
      const code = codeOf(item);
      if (code !== undefined) codes.add(String(code));
    }
    if (besides !== undefined && codes.size > 1) codes.delete(besides);
    return codes.size > 0 ? [...codes].toSorted() : String(none(row));
  };
}
