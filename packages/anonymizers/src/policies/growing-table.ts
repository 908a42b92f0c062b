import { type AnyRecord, SdkError } from '@openthb/core';
import { type GrowingTable, growingRecords } from '../data/growing-records.js';
import { isOfOnePerson, personOf } from './person-of.js';
import type { PolicyView } from './policy.js';
import type { ViewColumn } from './view-column.js';

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
  const shown = Object.entries(columns).map(([name, column]) => ({ name, cell: cellOf(column) }));
  return growingRecords(kind, person === undefined ? shown : [...shown, { name: person, cell: personOf }]);
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
