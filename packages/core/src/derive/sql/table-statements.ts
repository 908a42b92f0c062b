import { checkExpression, keyExpression } from './constraint-sql.js';
import { expressible, literal, type SqlDialect } from './sql-dialect.js';
import { short } from './sql-name.js';
import type { SqlColumn, SqlConstraint, SqlTable } from './sql-table.js';

/** The statements that create a table and say what it holds. */
export function tableStatements(dialect: SqlDialect, table: SqlTable): readonly string[] {
  const within = dialect.comments === 'within';
  const lines = [
    ...table.columns.map((column) => columnLine(dialect, column)),
    ...(dialect.constraints ? [`constraint ${short(`${table.name}_key`)} primary key (${table.key.join(', ')})`] : []),
    ...table.constraints.flatMap((constraint) => constraintLine(dialect, table, constraint)),
  ];
  const end = within ? `)\ncomment ${literal(table.comment)};\n` : ');';
  const create = `create table ${table.schema}.${table.name} (\n${lines.map((line) => `  ${line}`).join(',\n')}\n${end}`;
  return within ? [create] : [create, ...commentStatements(table)];
}

function columnLine(
  { types, constraints, comments }: SqlDialect,
  { name, type, nullable, comment }: SqlColumn,
): string {
  const needed = constraints && !nullable ? ' not null' : '';
  return `${name} ${types[type]}${needed}${comments === 'within' ? ` comment ${literal(comment)}` : ''}`;
}

function constraintLine(dialect: SqlDialect, table: SqlTable, constraint: SqlConstraint): readonly string[] {
  if (!dialect.constraints || !expressible(dialect, table, constraint)) return [];
  const name = `constraint ${constraint.name}`;
  switch (constraint.type) {
    case 'some-rows':
    case 'reason-without-rows':
      return [];
    case 'owner':
      return [`${name} ${keyExpression(constraint)}${dialect.constraints.afterOwner}`];
    case 'code':
      return [`${name} ${keyExpression(constraint)}`];
    case 'reference':
      return dialect.constraints.referencesLast ? [] : [`${name} ${keyExpression(constraint)}`];
    default:
      return [`${name} check (${checkExpression(constraint, dialect.constraints)})`];
  }
}

function commentStatements({ schema, name, comment, columns }: SqlTable): readonly string[] {
  return [
    `comment on table ${schema}.${name} is ${literal(comment)};`,
    ...columns.map((column) => `comment on column ${schema}.${name}.${column.name} is ${literal(column.comment)};`),
    '',
  ];
}
