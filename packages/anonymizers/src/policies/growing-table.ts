import { type AnyRecord, SdkError } from '@openthb/core';
import type { DataTable } from '../data/data-table.js';
import { growingColumn } from '../data/growing-column.js';
import { isOfOnePerson, personOf } from './person-of.js';
import type { PolicyView } from './policy.js';
import type { ViewColumn } from './view-column.js';

/**
 * A flat view of records that come one after the other: only the values of its columns are held.
 * @since 0.1.0
 */
export interface GrowingTable {
  /** Adds a record; of another kind than the view is of, nothing is taken. */
  add(record: AnyRecord): void;
  table(): DataTable;
}

/**
 * Begins a table that grows by records; with a column that says who each is about, where a name for it is given. That column
 * is for counting only, and never leaves.
 * @throws SdkError `bad-option` where such records are not about one person each
 * @since 0.1.0
 */
export function growingTable(
  { record: kind, columns }: PolicyView,
  { person }: { readonly person?: string } = {},
): GrowingTable {
  if (person !== undefined && !isOfOnePerson(kind)) {
    throw new SdkError('bad-option', 'Records of this kind are not about one person each.');
  }
  const cells = [...Object.values(columns).map(cellOf), ...(person === undefined ? [] : [personOf])];
  const growing = [...Object.keys(columns), ...(person === undefined ? [] : [person])].map(growingColumn);
  let rows = 0;
  return {
    add(record) {
      if (record.record !== kind) return;
      for (let at = 0; at < cells.length; at += 1) growing[at]!.add(cells[at]!(record));
      rows += 1;
    },
    table: () => ({ rows, columns: growing.map((column) => column.done()) }),
  };
}

type Item = Readonly<Record<string, unknown>>;
/** Between the members of a set in a cell. */
const MEMBER = ';';
const YEAR = 4;

/** What a record shows in a column. */
function cellOf({ field, where = {}, take = 'all' }: ViewColumn): (record: AnyRecord) => string {
  const keys = field.split('.');
  const last = take === 'age' ? undefined : keys.at(-1)!;
  const way = take === 'age' ? keys : keys.slice(0, -1);
  const conditions = Object.entries(where).map(([key, codes]) => ({ key, codes: [codes].flat() }));
  return (record) => {
    const items = itemsAt(record as unknown as Item, way).filter((item) =>
      conditions.every(({ key, codes }) => codes.includes(String(item[key]))),
    );
    const values = items.flatMap((item) => (last === undefined ? ageText(item) : (item[last] ?? [])) as unknown);
    if (values.length === 0) return '';
    const texts = values.length === 1 ? [String(values[0])] : [...new Set(values.map(String))].toSorted();
    if (take === 'year') return texts[0]!.slice(0, YEAR);
    return take === 'all' ? texts.join(MEMBER) : texts[0]!;
  };
}

function itemsAt(record: Item, way: readonly string[]): readonly Item[] {
  let items: readonly Item[] = [record];
  for (const key of way) items = items.flatMap((item) => (item[key] ?? []) as Item | readonly Item[]);
  return items;
}

/** An age as a number, or as an interval of which one end may be open. */
function ageText({ atLeast, atMost }: Item): string | readonly [] {
  if (atLeast === undefined && atMost === undefined) return [];
  if (atLeast === atMost) return `${String(atLeast)}`;
  return atMost === undefined ? `${String(atLeast)}+` : `${String(atLeast ?? 0)}-${String(atMost)}`;
}
