import { short } from './sql-name.js';
import type { SqlColumn, SqlForeignKey, SqlTableName } from './sql-table.js';

/** The schema of everything that does not name a person by itself. */
export const PLAIN = 'openthb';

/** The schema of what names a person by itself, so that nobody sees it without a right of their own. */
export const DIRECT = 'openthb_identity';

/** A table that is being laid out. */
export interface Place extends SqlTableName {
  /** What the names of the tables beneath it begin with. */
  readonly base: string;
  /** The columns that the key takes from the owner, then the place in the list; none for a record. */
  readonly keys: readonly SqlColumn[];
  readonly owner?: SqlTableName & { readonly key: readonly string[] };
  readonly comment: string;
}

/** A table whose key begins with that of another. */
export function beneath(owner: Place, base: string, schema: string, comment: string): Place {
  const isRecord = owner.keys.length === 0;
  const recordId: SqlColumn = {
    name: 'record_id',
    type: 'text',
    nullable: false,
    comment: `The id in ${owner.schema}.${owner.name} that the row belongs to.`,
  };
  return {
    schema,
    name: short(base),
    base,
    keys: isRecord ? [recordId] : owner.keys,
    owner: { schema: owner.schema, name: owner.name, key: isRecord ? ['id'] : namesOf(owner.keys) },
    comment,
  };
}

/** That each row belongs to one of the owner's. */
export function ownerKey({ name, keys, owner }: Place): readonly SqlForeignKey[] {
  if (!owner) return [];
  return [
    {
      type: 'owner',
      name: short(`${name}_owner`),
      columns: namesOf(keys).slice(0, owner.key.length),
      to: { schema: owner.schema, name: owner.name },
      toColumns: owner.key,
      forward: false,
    },
  ];
}

export function namesOf(columns: readonly SqlColumn[]): readonly string[] {
  return columns.map(({ name }) => name);
}
