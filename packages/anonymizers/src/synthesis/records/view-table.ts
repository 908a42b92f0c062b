import type { AnyRecord } from '@openthb/core';
import type { DataTable } from '../../data/data-table.js';
import { type RecordColumn, tableOfRecords } from '../../data/growing-records.js';
import type { RecordView, ViewLeaf, ViewPart } from './record-view.js';
import { textOf } from './view-text.js';

/** What stands in the column of a code that is in a set. */
export const YES = 'yes';

type Values = Readonly<Record<string, unknown>>;

/**
 * Records as the flat table of a view, a row for each. Of a list the first item is told; days by their year, ages by the
 * bands of CTDC; why a field is absent stands as its value, in brackets. The columns are those of the model: of a set, a code
 * that no list of the standard has is not told, since a column for it would tell that somebody has it.
 * @since 0.1.0
 */
export function viewTable({ record, parts }: RecordView, records: Iterable<AnyRecord>): DataTable {
  const columns = parts.flatMap(columnsOf).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return tableOfRecords(records, record, columns);
}

/** The columns of a part, whatever records say: of a set one for each code of its list, and one for its absence. */
export function columnsOf(part: ViewPart): readonly RecordColumn[] {
  const name = part.path.join('.');
  const key = part.path.at(-1)!;
  const holderOf = (record: AnyRecord) =>
    part.path.slice(0, -1).reduce<Values | undefined>((at, one) => first(at?.[one]), record as unknown as Values);
  const own: RecordColumn = {
    name,
    cell(record) {
      const holder = holderOf(record);
      const value = holder?.[key];
      return value === undefined ? reasonFor(holder, key) : part.as === 'flags' ? '' : cellOf(part, value);
    },
  };
  if (part.as !== 'flags' || part.leaf.kind.type !== 'code') return [own];
  const flags = part.leaf.kind.codes.map((code): RecordColumn => ({
    name: `${name}/${code}`,
    cell: (record) => ((holderOf(record)?.[key] as readonly unknown[] | undefined)?.includes(code) ? YES : ''),
  }));
  return [own, ...flags];
}

function reasonFor(holder: Values | undefined, key: string): string {
  const reason = (holder?.['missing'] as Readonly<Record<string, string>> | undefined)?.[key];
  return reason === undefined ? '' : `(${reason})`;
}

function cellOf(part: ViewPart, value: unknown): string {
  if (part.as === 'item') return itemText(part.leaves, first(value)!);
  return [value]
    .flat()
    .map((one) => textOf(part.leaf, one))
    .toSorted()
    .join(';');
}

function itemText(leaves: readonly ViewLeaf[], item: Values): string {
  return leaves
    .filter((leaf) => item[leaf.name] !== undefined)
    .map((leaf) => `${leaf.name}=${textOf(leaf, item[leaf.name])}`)
    .join(' ');
}

/** The first of a list, or the thing itself. */
function first(value: unknown): Values | undefined {
  return (Array.isArray(value) ? (value as readonly unknown[])[0] : value) as Values | undefined;
}
