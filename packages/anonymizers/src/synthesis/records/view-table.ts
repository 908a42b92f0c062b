import type { AnyRecord } from '@openthb/core';
import { type DataTable, dataColumn } from '../../data/data-table.js';
import type { RecordView, ViewPart } from './record-view.js';
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
export function viewTable({ record, parts }: RecordView, records: readonly AnyRecord[]): DataTable {
  const rows = records
    .filter((one) => one.record === record)
    .map((one) => new Map(parts.flatMap((part) => cellsOf(part, one as unknown as Values))));
  const names = parts.flatMap(columnsOf).toSorted();
  return {
    rows: rows.length,
    columns: names.map((name) => dataColumn(name, rows.length, (row) => rows[row]!.get(name) ?? '')),
  };
}

/** The columns that a part has whatever the records say: of a set one for each code of its list, and one for its absence. */
export function columnsOf(part: ViewPart): readonly string[] {
  const name = part.path.join('.');
  if (part.as !== 'flags' || part.leaf.kind.type !== 'code') return [name];
  return [name, ...part.leaf.kind.codes.map((code) => `${name}/${code}`)];
}

/** The cells of a part of a record, by the names of their columns. */
function cellsOf(part: ViewPart, record: Values): readonly (readonly [string, string])[] {
  const name = part.path.join('.');
  const holder = part.path.slice(0, -1).reduce<Values | undefined>((at, key) => first(at?.[key]), record);
  const value = holder?.[part.path.at(-1)!];
  if (value === undefined) {
    const reason = (holder?.['missing'] as Readonly<Record<string, string>> | undefined)?.[part.path.at(-1)!];
    return reason === undefined ? [] : [[name, `(${reason})`]];
  }
  switch (part.as) {
    case 'value':
      return [[name, textOf(part.leaf, value)]];
    case 'set':
      return [
        [
          name,
          (value as readonly unknown[])
            .map((one) => textOf(part.leaf, one))
            .toSorted()
            .join(';'),
        ],
      ];
    case 'flags':
      return (value as readonly unknown[]).map((one) => [`${name}/${textOf(part.leaf, one)}`, YES]);
    case 'item': {
      const item = first(value)!;
      const told = part.leaves.filter((leaf) => item[leaf.name] !== undefined);
      return [[name, told.map((leaf) => `${leaf.name}=${textOf(leaf, item[leaf.name])}`).join(' ')]];
    }
  }
}

/** The first of a list, or the thing itself. */
function first(value: unknown): Values | undefined {
  return (Array.isArray(value) ? (value as readonly unknown[])[0] : value) as Values | undefined;
}
