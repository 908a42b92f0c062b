import type { SqlShape } from '@openthb/core/sql';

/** How JSON is laid out: a type of DuckDB, fields, or the items of a list. */
export type JsonStructure = string | JsonFields | readonly [JsonStructure];

/** Structures by the names of fields. */
export interface JsonFields {
  readonly [field: string]: JsonStructure;
}

/** The types of columns; whole numbers are as wide as any. */
export const columnTypes = { text: 'VARCHAR', integer: 'BIGINT', bigint: 'BIGINT', boolean: 'BOOLEAN' } as const;

/** How the fields of a row are laid out, as far as they are kept; what names a person is not. */
export function jsonFields(shape: SqlShape, isKept: (path: string) => boolean): JsonFields {
  const fields: Record<string, JsonStructure> = {};
  for (const [path, column] of shape.columns) {
    if (!path.includes('#') && isKept(path)) put(fields, path.split('.'), columnTypes[column.type]);
  }
  for (const [path, below] of shape.lists) {
    if (path === '' || !isKept(path)) continue;
    const item = below.columns.get('');
    const inner = item ? columnTypes[item.type] : jsonFields(below, isKept);
    put(fields, path.split('.'), isOne(shape, below) ? inner : [inner]);
  }
  return fields;
}

/** Whether a table beneath has at most one row for each above. */
export function isOne(above: SqlShape, below: SqlShape): boolean {
  return below.keys.length === above.keys.length && !below.columns.has('');
}

/** A structure as a type of DuckDB. */
export function duckdbType(structure: JsonStructure): string {
  if (typeof structure === 'string') return structure;
  if (Array.isArray(structure)) return `${duckdbType(structure[0] as JsonStructure)}[]`;
  const fields = Object.entries(structure as JsonFields).map(([name, inner]) => `"${name}" ${duckdbType(inner)}`);
  return `STRUCT(${fields.join(', ')})`;
}

function put(
  fields: Record<string, JsonStructure>,
  [first, ...rest]: readonly string[],
  structure: JsonStructure,
): void {
  if (rest.length === 0) fields[first!] = structure;
  else put((fields[first!] ??= {}) as Record<string, JsonStructure>, rest, structure);
}
