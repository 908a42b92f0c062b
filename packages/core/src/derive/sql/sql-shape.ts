import type { RecordDef } from '../../records/define-record.js';
import { layoutOf } from './layout.js';
import { DIRECT, PLAIN } from './place.js';
import type { SqlColumn, SqlTableName, TimePart } from './sql-table.js';
import type { TableNode } from './table-node.js';

/**
 * Where the fields of a record, or of an item of a list, are found in tables. What names a person by itself is not.
 * @since 0.1.0
 */
export interface SqlShape {
  readonly table: SqlTableName;
  /** The columns that tell the row from others, those of the owner first; the code itself is not among them. */
  readonly keys: readonly string[];
  /** Columns by the fields that lead to them, joined by points; the number beside a date by its path, `#` and its name. */
  readonly columns: ReadonlyMap<string, SqlColumn>;
  /** Tables beneath, by the fields that lead to them. */
  readonly lists: ReadonlyMap<string, SqlShape>;
}

/**
 * The shape of a record in tables.
 * @example shapeOf(victim).columns.get('birthDate#first_day')?.name === 'birth_date_first_day'
 * @since 0.1.0
 */
export function shapeOf(record: RecordDef<string, unknown>): SqlShape {
  return shapeOfNode(layoutOf(record), []);
}

/** The key of a column that stands beside a date. */
export function partPath(path: string, part: TimePart): string {
  return `${path}#${part}`;
}

function shapeOfNode({ table, slots, children }: TableNode, keys: readonly string[]): SqlShape {
  const own = keys.length === 0 ? ['id'] : keys;
  const open = children.filter(({ node }) => node.table.schema === PLAIN || table.schema === DIRECT);
  return Object.freeze({
    table: { schema: table.schema, name: table.name },
    keys: own,
    columns: new Map(slots.map(({ path, part, column }) => [part === undefined ? path : partPath(path, part), column])),
    lists: new Map(
      open.map(({ path, node }) => {
        const isCode = (name: string) => node.slots.some(({ column }) => column.name === name);
        return [
          path,
          shapeOfNode(
            node,
            node.table.key.filter((name) => !isCode(name)),
          ),
        ];
      }),
    ),
  });
}
