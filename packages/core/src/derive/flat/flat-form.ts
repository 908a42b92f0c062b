import type { LeafKind } from '../../records/walk.js';
import { defineForm, type Sheet } from '../define-form.js';
import type { FlatColumn } from './flat-column.js';
import { flatLayout, type FlatLayout } from './flat-layout.js';
import type { CellKind } from './flat-part.js';
import { flatSheets } from './flat-sheets.js';

/** Empty tables to fill in: a sheet for each, and one that says what the columns are. */
export const flatForm = defineForm({
  id: 'flat',
  title: 'Tables for CSV, spreadsheets and Parquet',
  extension: 'xlsx',
  holds: 'any',
  derive(records) {
    const layouts = records.map(flatLayout);
    return { type: 'sheets', sheets: [...layouts.flatMap((layout) => flatSheets(layout, [])), columnSheet(layouts)] };
  },
});

const header = ['sheet', 'column', 'title', 'definition', 'required', 'type', 'values', 'sensitivity'];

/** What the columns are, a row each. */
function columnSheet(layouts: readonly FlatLayout[]): Sheet {
  const tables = layouts.flatMap((layout) => layout.tables);
  const rows = tables.flatMap(({ sheet, columns }) => columns.map((column) => [sheet, ...described(column)]));
  return { name: 'columns', rows: [header, ...rows] };
}

function described({ name, title, definition = '', need, type, kind, sensitivity }: FlatColumn): readonly string[] {
  return [name, title, definition, need === 'required' ? 'yes' : 'no', type, valuesOf(kind), sensitivity];
}

/** What values a cell may hold, in words. */
export function valuesOf({ leaf, list }: CellKind): string {
  if (!list) return valueOf(leaf);
  return `${list.unique ? 'A set' : 'A list'}, joined by semicolons. ${valueOf(leaf)}`;
}

function valueOf(leaf: LeafKind): string {
  switch (leaf.type) {
    case 'code':
      return `A code of the ${leaf.kind} list ${leaf.id}.`;
    case 'reference':
      return `The id of a record ${leaf.to}.`;
    case 'scalar':
      return leaf.definition;
  }
}
