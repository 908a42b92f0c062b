import { anyKind, type AnyRecord, type Fields, recordDef, type RecordName } from '@openthb/core';
import type { DataTable } from '../data/data-table.js';
import { tableOfRecords } from '../data/growing-records.js';

/** Between the items of a list in one cell. */
const ITEM = ' | ';
/** Between the codes of a set. */
const CODE = ';';

/** A column of the flat view: the keys that lead to a quasi-identifier. */
interface Path {
  readonly name: string;
  readonly keys: readonly string[];
}

/**
 * The records of one kind as a flat table of their quasi-identifiers, which the model names: a row for each record, a
 * column for each field, by the keys that lead to it. What lists hold stands in one cell, item by item; each is told
 * with the required codes beside it, such as the moment of an age. The order of sets means nothing, and a reason for
 * absence counts as a value.
 * @since 0.1.0
 */
export function quasiTable(records: readonly AnyRecord[], name: RecordName): DataTable {
  const { fields } = recordDef(name)!;
  const columns = quasiPaths(fields, []).map((path) => ({
    name: path.name,
    cell: (record: AnyRecord) => cellOf(fields, record, path.keys),
  }));
  return tableOfRecords(records, name, columns);
}

function quasiPaths(fields: Fields, above: readonly string[]): readonly Path[] {
  return Object.entries(fields).flatMap(([name, { kind, meta }]) => {
    const keys = [...above, name];
    const outer = anyKind(kind);
    const inner = outer.type === 'list' ? anyKind(outer.item) : outer;
    // A list or group whose absence has a reason is a column of its own beside those of its fields.
    const own = meta.sensitivity === 'quasi' ? [{ name: keys.join('.'), keys }] : [];
    return inner.type === 'group' ? [...own, ...quasiPaths(inner.fields, keys)] : own;
  });
}

function cellOf(fields: Fields, object: object, [key, ...rest]: readonly string[]): string {
  const { missing = {}, ...values } = object as Readonly<Record<string, unknown>> & { readonly missing?: object };
  const name = key!;
  const value = values[name];
  if (value === undefined) return rest.length === 0 ? (reasonFor(missing, name) ?? '') : '';
  const outer = anyKind(fields[name]!.kind);
  const inner = outer.type === 'list' ? anyKind(outer.item) : outer;
  if (inner.type !== 'group') return [value].flat().map(String).toSorted().join(CODE);
  if (rest.length === 0) return '';
  const items = [value].flat() as readonly object[];
  const cells = items.map((item) => cellOf(inner.fields, item, rest));
  if (cells.every((cell) => cell === '')) return '';
  return cells.map((cell, at) => besideText(inner.fields, items[at]!) + cell).join(ITEM);
}

function reasonFor(missing: object, name: string): string | undefined {
  const reason = (missing as Readonly<Record<string, string>>)[name];
  return reason === undefined ? undefined : `(${reason})`;
}

/** The required codes of an item. */
function besideText(fields: Fields, item: object): string {
  const codes = Object.entries(fields)
    .filter(([, { kind, need }]) => need === 'required' && anyKind(kind).type === 'code')
    .map(([name]) => String((item as Readonly<Record<string, unknown>>)[name]));
  return codes.length === 0 ? '' : `${codes.join(' ')}: `;
}
