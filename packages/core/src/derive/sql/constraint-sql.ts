import { type ConstraintDialect, literal } from './sql-dialect.js';
import { testCall, timeCall } from './sql-functions.js';
import type { SqlCheck, SqlConstraint, SqlForeignKey } from './sql-table.js';

/** What a check demands, as an expression of the row's columns. It is not false where the value is absent. */
export function checkExpression(check: SqlCheck, dialect: ConstraintDialect): string {
  switch (check.type) {
    case 'test':
      return testCall(dialect, check.test, check.column);
    case 'range':
      return `${check.column} between ${check.minimum} and ${check.maximum}`;
    case 'constant':
      return `${check.column} = ${literal(check.value)}`;
    case 'time':
      return `${check.column} is not distinct from ${timeCall(dialect, check.part, check.from)}`;
    case 'reason': {
      const known = testCall(dialect, check.test, check.column);
      return check.absent === undefined ? known : `${check.column} is null or (${known} and ${check.absent} is null)`;
    }
    case 'together':
      return check.columns
        .slice(1)
        .map((column) => `(${column} is null) = (${check.columns[0]} is null)`)
        .join(' and ');
  }
}

/** A foreign key, without its name. */
export function keyExpression({ columns, to, toColumns }: SqlForeignKey): string {
  return `foreign key (${columns.join(', ')}) references ${to.schema}.${to.name} (${toColumns.join(', ')})`;
}

/** What a constraint demands, in words, for who must see to it elsewhere. */
export function inWords(constraint: SqlConstraint): string {
  switch (constraint.type) {
    case 'some-rows':
      return `that each row has at least one in ${constraint.in.schema}.${constraint.in.name}`;
    case 'reason-without-rows':
      return `that a row with ${constraint.column} has none in ${constraint.in.schema}.${constraint.in.name}`;
    case 'code':
    case 'owner':
    case 'reference':
      return keyExpression(constraint);
    case 'test':
      return `that ${constraint.column} passes ${constraint.test.name}`;
    default:
      return constraint.name;
  }
}
