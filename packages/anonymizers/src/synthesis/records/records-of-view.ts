import { type AnyRecord, SdkError, STANDARD_VERSION } from '@openthb/core';
import type { DataTable } from '../../data/data-table.js';
import type { RecordView, ViewPart } from './record-view.js';
import { valueOf } from './view-text.js';

type Building = Record<string, unknown>;

/**
 * Records that say what the rows of a view say, and nothing else, of the nature `synthetic`. Their ids are numbers in the
 * order of the rows, and lead back to nothing.
 * @throws SdkError `bad-option` where a column is none of the view
 * @since 0.1.0
 */
export function recordsOfView(view: RecordView, table: DataTable, issuer: string): readonly AnyRecord[] {
  const columns = table.columns.map((column) => {
    const [name, code] = column.name.split('/') as [string, string | undefined];
    const part = view.parts.find(({ path, as }) => path.join('.') === name && (code === undefined || as === 'flags'));
    if (!part) throw new SdkError('bad-option', 'A column of the table is none of the view.');
    return { ...column, part, code };
  });
  return Array.from({ length: table.rows }, (_, row) => {
    const record: Building = {
      record: view.record,
      version: STANDARD_VERSION,
      id: `${issuer}:${row + 1}`,
      nature: 'synthetic',
    };
    for (const { part, code, values, codes } of columns) {
      const cell = values[codes[row]!]!;
      if (cell !== '') put(record, part, code ?? cell, view.lists);
    }
    return record as unknown as AnyRecord;
  });
}

/** Puts what a cell says where it belongs. */
function put(record: Building, part: ViewPart, cell: string, lists: RecordView['lists']): void {
  const name = part.path.at(-1)!;
  let holder = record;
  for (const [depth, key] of part.path.slice(0, -1).entries()) {
    const isList = lists.has(part.path.slice(0, depth + 1).join('.'));
    holder[key] ??= isList ? [{}] : {};
    holder = (isList ? (holder[key] as readonly unknown[])[0] : holder[key]) as Building;
  }
  const [, reason] = /^\(([a-z-]+)\)$/.exec(cell) ?? [];
  if (reason !== undefined) {
    holder['missing'] = { ...(holder['missing'] as object | undefined), [name]: reason };
    return;
  }
  switch (part.as) {
    case 'value':
      holder[name] = valueOf(part.leaf, cell);
      return;
    case 'set':
      holder[name] = cell.split(';').map((one) => valueOf(part.leaf, one));
      return;
    case 'flags':
      dropReason(holder, name);
      holder[name] = [...((holder[name] as readonly unknown[] | undefined) ?? []), valueOf(part.leaf, cell)];
      return;
    case 'item': {
      const told = cell.split(' ').map((one) => one.split('=') as [string, string]);
      const known = part.leaves.flatMap((leaf) =>
        told.filter(([key]) => key === leaf.name).map(([key, text]) => [key, valueOf(leaf, text)] as const),
      );
      holder[name] = [Object.fromEntries(known)];
    }
  }
}

/** A field that says something has no reason for saying nothing, whatever was made up beside. */
function dropReason(holder: Building, name: string): void {
  const { [name]: _, ...others } = (holder['missing'] as Building | undefined) ?? {};
  if (Object.keys(others).length > 0) holder['missing'] = others;
  else delete holder['missing'];
}
