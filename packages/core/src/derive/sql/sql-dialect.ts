import { enginePattern, type PatternFlavour } from './sql-pattern.js';
import type { SqlConstraint, SqlForeignKey, SqlTable, SqlTest, SqlType } from './sql-table.js';

/**
 * How an engine says what tables are.
 * @since 0.1.0
 */
export interface SqlDialect {
  readonly id: 'postgres' | 'duckdb' | 'trino';
  readonly title: string;
  /** The version and settings that its tables need. */
  readonly needs: string;
  readonly types: Readonly<Record<SqlType, string>>;
  /** How it states keys and checks; undefined where it has none. */
  readonly constraints: ConstraintDialect | undefined;
  /** Whether comments are statements of their own, or stand in the one that creates the table. */
  readonly comments: 'apart' | 'within';
}

/** How an engine states keys and checks. */
export interface ConstraintDialect {
  readonly flavour: PatternFlavour;
  /** That a value matches a regular expression, given as a literal. */
  readonly matches: (value: string, pattern: string) => string;
  /** Defines a function of one text, `value`; undefined where checks are better off without functions. */
  readonly defineFunction?: (name: string, type: SqlType, expression: string) => string;
  readonly calendar: Calendar;
  /** Whether it can hold a foreign key of a table. */
  readonly holdsKey: (table: SqlTable, key: SqlForeignKey) => boolean;
  /** What an owner's foreign key ends with. */
  readonly afterOwner: string;
  /** Whether references between records are added after all tables, checked at the end of a transaction, and indexed. */
  readonly referencesLast: boolean;
}

/** How an engine works out whole numbers from the text of dates and moments. */
export interface Calendar {
  /** The first day that a text may mean, as a date. */
  readonly date: (text: string) => string;
  /** How many days later that date is. */
  readonly later: number;
  /** The whole number that a text is. */
  readonly integer: (text: string) => string;
  /** An expression of a text, absent where the text does not pass a test. */
  readonly where: (test: string, expression: string) => string;
}

/**
 * Whether an engine checks a constraint of a table itself.
 * @since 0.1.0
 */
export function expressible({ constraints }: SqlDialect, table: SqlTable, constraint: SqlConstraint): boolean {
  if (!constraints) return false;
  switch (constraint.type) {
    case 'some-rows':
    case 'reason-without-rows':
      return false;
    case 'test':
      return testExpression(constraints, constraint.test, 'value') !== undefined;
    case 'code':
    case 'owner':
    case 'reference':
      return constraints.holdsKey(table, constraint);
    default:
      return true;
  }
}

/** What a value must be; undefined where the engine has no way to say it. */
export function testExpression(
  { flavour, matches }: ConstraintDialect,
  test: SqlTest,
  value: string,
): string | undefined {
  if ('codes' in test) return `${value} in (${test.codes.map(literal).join(', ')})`;
  const pattern = enginePattern(test.pattern, flavour);
  if (!pattern) return undefined;
  const matched = matches(value, literal(pattern.source));
  if (!pattern.length) return matched;
  return `${matched} and length(${value}) between ${pattern.length.minimum} and ${pattern.length.maximum}`;
}

/** A text in SQL; for words of the standard, never for those of a record. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
