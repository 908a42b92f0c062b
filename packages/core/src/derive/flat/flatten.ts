import { cellText } from './cell-text.js';
import { EMPTY_GROUP, mayBeEmpty, ordinalColumn, RECORD_COLUMN } from './flat-column.js';
import type { FlatLayout } from './flat-layout.js';
import type { FlatPart } from './flat-part.js';

/**
 * A row of a table of the flat form. A column without a cell is empty.
 * @since 0.1.0
 */
export interface FlatRow {
  /** The name of the table. */
  readonly table: string;
  /** The texts of the cells by column. */
  readonly cells: Readonly<Record<string, string>>;
  /** Its line in the table as it was read, the column names on line 1; absent for rows that were not read. */
  readonly line?: number;
  /** Where the columns stand in the table as it was read, from 1; absent: in the order of the layout. */
  readonly positions?: ReadonlyMap<string, number>;
}

type Cells = Record<string, string>;
type Values = Readonly<Record<string, unknown>>;

/** Where a row stands: its table, the cells that say what it belongs to, and the keys that lead to it. */
interface Place {
  readonly table: string;
  readonly keys: Cells;
  readonly path: readonly string[];
}

/**
 * The rows of a record that its schema accepts: its own, and one for each item of its lists, in order.
 * @since 0.1.0
 */
export function flatten(layout: FlatLayout, record: object): readonly FlatRow[] {
  return rowsOf(layout.parts, record as Values, { table: layout.record, keys: {}, path: [] });
}

function rowsOf(parts: readonly FlatPart[], values: Values, place: Place): readonly FlatRow[] {
  const cells = { ...place.keys, ...Object.fromEntries(cellsOf(parts, values)) };
  const keys = RECORD_COLUMN in place.keys ? place.keys : { [RECORD_COLUMN]: cells['id'] ?? '' };
  return [{ table: place.table, cells }, ...innerRows(parts, values, { ...place, keys })];
}

function cellsOf(parts: readonly FlatPart[], values: Values): readonly (readonly [string, string])[] {
  return parts.flatMap((part) => {
    const value = values[part.name];
    if (value === undefined || part.type === 'table') return [];
    if (part.type === 'cell') return [[part.column, cellText(part.kind, value)] as const];
    const empty = mayBeEmpty(part.parts) && Object.keys(value as object).length === 0;
    return empty ? [[part.column, EMPTY_GROUP] as const] : cellsOf(part.parts, value as Values);
  });
}

function innerRows(parts: readonly FlatPart[], values: Values, place: Place): readonly FlatRow[] {
  return parts.flatMap((part) => {
    const value = values[part.name];
    if (value === undefined || part.type === 'cell') return [];
    const path = [...place.path, part.name];
    if (part.type === 'group') return innerRows(part.parts, value as Values, { ...place, path });
    return (value as readonly Values[]).flatMap((item, index) => {
      const keys = { ...place.keys, [ordinalColumn(path)]: String(index + 1) };
      return rowsOf(part.parts, item, { table: `${place.table}.${part.column}`, keys, path });
    });
  });
}
