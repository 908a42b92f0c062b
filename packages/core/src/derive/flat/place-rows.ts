import { RECORD_COLUMN } from './flat-column.js';
import type { FlatLayout, FlatTable } from './flat-layout.js';
import type { FlatRow } from './flatten.js';

/** A row with the numbers that lead to it through the lists of its record. */
export interface PlacedRow {
  readonly row: FlatRow;
  readonly numbers: readonly number[];
}

/** The rows of one record, put where they belong. */
export interface PlacedRows {
  /** The row of the record itself; undefined where there is none. */
  readonly own: PlacedRow | undefined;
  /** The items of a list of a row, in their order. */
  items(table: string, of: PlacedRow): readonly PlacedRow[];
  /** Rows that belong nowhere. */
  readonly lost: readonly FlatRow[];
}

/** Puts the rows of one record where they belong; rows of tables that are not known are left aside. */
export function placeRows(layout: FlatLayout, rows: readonly FlatRow[]): PlacedRows {
  const { record, tablesByName } = layout;
  const [first, ...more] = rows.filter(({ table }) => table === record);
  const own = first && { row: first, numbers: [] };
  const lost = [...more];
  const there = new Set(own ? [address(record, [])] : []);
  const lists = new Map<string, PlacedRow[]>();
  for (const row of outerFirst(layout, rows)) {
    const table = tablesByName.get(row.table)!;
    const numbers = numbersOf(table, row, first?.cells['id']);
    const outer = numbers?.slice(0, -1);
    if (!numbers || !outer || !there.has(address(table.parent!, outer)) || there.has(address(row.table, numbers))) {
      lost.push(row);
      continue;
    }
    there.add(address(row.table, numbers));
    const list = address(row.table, outer);
    const items = lists.get(list);
    if (items) items.push({ row, numbers });
    else lists.set(list, [{ row, numbers }]);
  }
  return { own, lost, items: (table, of) => (lists.get(address(table, of.numbers)) ?? []).toSorted(byNumber) };
}

/** The rows of lists, each after the rows that it may belong to. */
function outerFirst({ record, tables }: FlatLayout, rows: readonly FlatRow[]): readonly FlatRow[] {
  const order = new Map(tables.map(({ name }, index) => [name, index]));
  return rows
    .filter(({ table }) => table !== record && order.has(table))
    .toSorted((a, b) => order.get(a.table)! - order.get(b.table)!);
}

/** The numbers of a row; undefined where one is none, or the row is another record's. */
function numbersOf({ ordinals }: FlatTable, { cells }: FlatRow, id: string | undefined): number[] | undefined {
  const texts = ordinals.map((column) => cells[column] ?? '');
  if (id === undefined || cells[RECORD_COLUMN] !== id || !texts.every((text) => /^[1-9]\d{0,8}$/.test(text)))
    return undefined;
  return texts.map(Number);
}

function address(table: string, numbers: readonly number[]): string {
  return [table, ...numbers].join(' ');
}

function byNumber(a: PlacedRow, b: PlacedRow): number {
  return a.numbers.at(-1)! - b.numbers.at(-1)!;
}
