import type { CodeList } from '../../code-lists/define-code-list.js';
import { anyKind } from '../../records/any-kind.js';
import type { RecordDef } from '../../records/define-record.js';
import type { Fields } from '../../records/field.js';
import { layoutOf } from './layout.js';
import { listTableName, short } from './sql-name.js';
import type { SqlForeignKey, SqlTable } from './sql-table.js';
import type { TableNode } from './table-node.js';

/**
 * The table of a code list: code, label, definition, broader code.
 * @since 0.1.0
 */
export interface SqlListTable extends SqlTable {
  readonly list: CodeList<string>;
}

/**
 * The tables of some records.
 * @since 0.1.0
 */
export interface SqlTables {
  /** The code lists, in each schema those that its tables use. */
  readonly lists: readonly SqlListTable[];
  /** The tables of each record, its own first; records after those that they refer to, where that can be. */
  readonly tables: readonly SqlTable[];
}

/**
 * The tables that hold some records, for any engine. A field that names another record refers to that record's table
 * where it is among those asked for; else it is a column like others, since the other lies elsewhere.
 * @since 0.1.0
 */
export function tablesOf(records: readonly RecordDef<string, unknown>[]): SqlTables {
  const layouts = inOrder(records).map((record) => ({ name: record.name, layout: layoutOf(record) }));
  const tables = layouts.flatMap(({ layout }, position) =>
    withChildren(layout).map(({ table, references }) => {
      const keys = references.flatMap(({ column, to }) => {
        const target = layouts.findIndex(({ name }) => name === to);
        if (target === -1) return [];
        return [referenceKey(table, column, layouts[target]!.layout.table, target >= position)];
      });
      return { ...table, constraints: [...table.constraints, ...keys] };
    }),
  );
  return { lists: listsOf(tables), tables };
}

function referenceKey({ name }: SqlTable, column: string, target: SqlTable, forward: boolean): SqlForeignKey {
  return {
    type: 'reference',
    name: short(`${name}_${column}_reference`),
    columns: [column],
    to: { schema: target.schema, name: target.name },
    toColumns: target.key,
    forward,
  };
}

function withChildren(node: TableNode): readonly TableNode[] {
  return [node, ...node.children.flatMap((child) => withChildren(child.node))];
}

/** Records after those that they refer to; where they refer to each other, as they come. */
function inOrder(records: readonly RecordDef<string, unknown>[]): readonly RecordDef<string, unknown>[] {
  const byName = new Map(records.map((record) => [record.name, record]));
  const ordered = new Set<RecordDef<string, unknown>>();
  const begun = new Set<string>();
  const visit = (record: RecordDef<string, unknown>): void => {
    if (begun.has(record.name)) return;
    begun.add(record.name);
    for (const name of referencesIn(record.fields)) {
      const other = byName.get(name);
      if (other) visit(other);
    }
    ordered.add(record);
  };
  for (const record of records) visit(record);
  return [...ordered];
}

function referencesIn(fields: Fields): readonly string[] {
  return Object.values(fields).flatMap(({ kind }) => {
    let inner = anyKind(kind);
    while (inner.type === 'list') inner = anyKind(inner.item);
    if (inner.type === 'group') return referencesIn(inner.fields);
    return inner.type === 'reference' ? [inner.to] : [];
  });
}

function listsOf(tables: readonly SqlTable[]): readonly SqlListTable[] {
  const found = new Map<string, SqlListTable>();
  for (const { schema, columns } of tables) {
    for (const { list } of columns) {
      if (list) found.set(`${schema}.${list.id}`, listTable(schema, list));
    }
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, table]) => table);
}

function listTable(schema: string, list: CodeList<string>): SqlListTable {
  const column = { type: 'text', nullable: true } as const;
  return {
    schema,
    name: listTableName(list.id),
    comment: `The codes of ${list.id}, ${list.kind === 'open' ? 'to which own codes may be added' : 'which are all there are'}.`,
    columns: [
      { ...column, name: 'code', nullable: false, comment: 'As it stands in records.' },
      { ...column, name: 'label', nullable: false, comment: 'What it is called.' },
      { ...column, name: 'definition', comment: 'What it says.' },
      { ...column, name: 'broader', comment: 'The code that it is a part of, where there is one.' },
    ],
    key: ['code'],
    constraints: [],
    list,
  };
}
