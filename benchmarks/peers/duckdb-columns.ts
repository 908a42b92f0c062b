import { type AnyKind, anyKind, type Fields, missingReason, type RecordDef } from '@openthb/core';

/** The columns of DuckDB's `read_json` with their types, derived from the model: closed lists as enumerations. */
export function duckdbColumns({ fields }: RecordDef<string, unknown>): string {
  const columns = properties(fields).map(([name, type]) => `${quoted(name)}: ${text(type)}`);
  return `{${columns.join(', ')}}`;
}

function properties(fields: Fields): readonly (readonly [name: string, type: string])[] {
  const own = Object.entries(fields).map(([name, { kind }]) => [name, typeOf(anyKind(kind))] as const);
  const optional = Object.keys(fields).filter((name) => fields[name]!.need === 'optional');
  if (optional.length === 0) return own;
  return [...own, ['missing', structOf(optional.map((name) => [name, typeOf(missingReason)] as const))]];
}

function typeOf(kind: AnyKind): string {
  switch (kind.type) {
    case 'scalar':
      return { text: 'VARCHAR', constant: 'VARCHAR', integer: 'BIGINT', boolean: 'BOOLEAN' }[kind.constraint.type];
    case 'reference':
      return 'VARCHAR';
    case 'code':
      return kind.kind === 'open' ? 'VARCHAR' : `ENUM(${kind.codes.map(text).join(', ')})`;
    case 'group':
      return structOf(properties(kind.fields));
    case 'list':
      return `${typeOf(anyKind(kind.item))}[]`;
  }
}

function structOf(of: readonly (readonly [name: string, type: string])[]): string {
  return `STRUCT(${of.map(([name, type]) => `${quoted(name)} ${type}`).join(', ')})`;
}

function quoted(name: string): string {
  return `"${name}"`;
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
