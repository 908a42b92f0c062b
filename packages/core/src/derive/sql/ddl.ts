import type { Labels } from '../../labels/labels.js';
import type { RecordDef } from '../../records/define-record.js';
import { STANDARD_VERSION } from '../../scalars/standard-version.js';
import { inWords, keyExpression } from './constraint-sql.js';
import { listRows, withLanguages } from './list-rows.js';
import { PLAIN } from './place.js';
import { expressible, literal, type SqlDialect } from './sql-dialect.js';
import { functionsOf } from './sql-functions.js';
import { short } from './sql-name.js';
import type { SqlForeignKey, SqlTable } from './sql-table.js';
import { tableStatements } from './table-statements.js';
import { type SqlListTable, tablesOf } from './tables-of.js';

/** The statements that create the tables of some records, with the codes and their labels in them. */
export function ddl(
  dialect: SqlDialect,
  records: readonly RecordDef<string, unknown>[],
  labels: readonly Labels[],
): string {
  const { lists, tables } = tablesOf(records);
  const sections: readonly Section[] = [
    ['Schemas', schemasOf(tables).map((schema) => `create schema ${schema};`)],
    ['Tests, and the day numbers of dates', dialect.constraints ? functionsOf(tables, dialect.constraints) : []],
    ['Code lists', lists.flatMap((list) => listStatements(dialect, list, labels))],
    ['Records', tables.flatMap((table) => tableStatements(dialect, table))],
    [REFERENCES, tables.flatMap((table) => referenceStatements(dialect, table))],
    [`What ${dialect.title} does not check`, unchecked(dialect, tables)],
  ];
  const written = sections.flatMap(([title, lines]) =>
    lines.length > 0 ? [`-- ${title}\n\n${lines.join('\n')}`] : [],
  );
  const heading = `-- OpenTHB ${STANDARD_VERSION} in ${dialect.title}${dialect.needs && ` ${dialect.needs}`}`;
  const inOne = dialect.constraints ? ['begin transaction;', ...written, 'commit;'] : written;
  return `${[heading, ...inOne].join('\n\n')}\n`;
}

type Section = readonly [title: string, statements: readonly string[]];

const REFERENCES = 'References between records; leave out those to records that may lie elsewhere';

function schemasOf(tables: readonly SqlTable[]): readonly string[] {
  return [...new Set([PLAIN, ...tables.map(({ schema }) => schema)])];
}

function listStatements(dialect: SqlDialect, list: SqlListTable, labels: readonly Labels[]): readonly string[] {
  const table = withLanguages(list, labels);
  const rows = listRows(list, labels).map(
    (row) => `  (${row.map((text) => (text === null ? 'null' : literal(text))).join(', ')})`,
  );
  const columns = table.columns.map(({ name }) => name).join(', ');
  return [
    ...tableStatements(dialect, table),
    `insert into ${table.schema}.${table.name} (${columns}) values\n${rows.join(',\n')};\n`,
  ];
}

/** The references between records, that are checked when a transaction ends, so that records come in any order. */
function referenceStatements(
  { constraints }: SqlDialect,
  { schema, name, constraints: all }: SqlTable,
): readonly string[] {
  if (!constraints?.referencesLast) return [];
  return all
    .filter((constraint): constraint is SqlForeignKey => constraint.type === 'reference')
    .flatMap((key) => [
      `alter table ${schema}.${name} add constraint ${key.name} ${keyExpression(key)} deferrable initially deferred;`,
      `create index ${short(`${name}_${key.columns.join('_')}_index`)} on ${schema}.${name} (${key.columns.join(', ')});`,
    ]);
}

function unchecked(dialect: SqlDialect, tables: readonly SqlTable[]): readonly string[] {
  if (!dialect.constraints)
    return ['-- Anything: it has neither keys nor checks. Fill the tables from a database that has them.'];
  return tables.flatMap((table) =>
    table.constraints
      .filter((constraint) => !expressible(dialect, table, constraint))
      .map((constraint) => `-- ${table.schema}.${table.name}: ${inWords(constraint)}`),
  );
}
