import type { SqlShape } from '@openthb/core/sql';

/** What DuckDB is told of a JSON value: a type, fields, or the items of a list. */
export type JsonStructure = string | { [field: string]: JsonStructure } | readonly [JsonStructure];

const types = { text: 'VARCHAR', integer: 'BIGINT', bigint: 'BIGINT', boolean: 'BOOLEAN' } as const;

/** How the JSON of a row is laid out, as far as it is kept; what names a person is not. */
export function jsonStructure(shape: SqlShape, isKept: (field: string) => boolean): JsonStructure {
  const item = shape.columns.get('');
  if (item) return types[item.type];
  const fields: { [field: string]: JsonStructure } = {};
  for (const [path, column] of shape.columns) {
    if (!path.includes('#') && isKept(path)) put(fields, path, types[column.type]);
  }
  for (const [path, below] of shape.lists) {
    if (path === '' || !isKept(path)) continue;
    const inner = jsonStructure(below, () => true);
    put(fields, path, isOne(shape, below) ? inner : [inner]);
  }
  return fields;
}

/** Whether a table beneath has at most one row for each above. */
export function isOne(above: SqlShape, below: SqlShape): boolean {
  return below.keys.length === above.keys.length && !below.columns.has('');
}

function put(fields: { [field: string]: JsonStructure }, path: string, structure: JsonStructure): void {
  const [first, ...rest] = path.split('.');
  if (rest.length === 0) fields[first!] = structure;
  else {
    const inner = (fields[first!] ??= {}) as { [field: string]: JsonStructure };
    put(inner, rest.join('.'), structure);
  }
}
