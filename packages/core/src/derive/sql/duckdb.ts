import type { SqlDialect } from './sql-dialect.js';

/**
 * DuckDB. Its foreign keys can neither be added later nor cross schemas; they are checked row by row, so that two records
 * of one kind could not name each other, and one to the same table is lost when a database is exported. It exports functions after the tables
 * whose checks call them, so it has none.
 * @since 0.1.0
 */
export const duckdb = Object.freeze<SqlDialect>({
  id: 'duckdb',
  title: 'DuckDB',
  needs: '1.5 or newer',
  types: { text: 'varchar', integer: 'integer', bigint: 'bigint', boolean: 'boolean' },
  comments: 'apart',
  constraints: {
    flavour: {
      category: (name) => `\\p{${name}}`,
      character: (code) => `\\x{${code}}`,
      mostRepeats: 1000,
      lookahead: false,
    },
    matches: (value, pattern) => `regexp_matches(${value}, ${pattern})`,
    calendar: {
      date: (text) => `try_cast(substr(${text} || '-01-01', 1, 10) as date)`,
      later: 0,
      integer: (text) => `try_cast(${text} as integer)`,
      // What is no date or number is absent already.
      where: (_test, expression) => expression,
    },
    holdsKey: (table, { to, forward }) => !forward && to.schema === table.schema,
    afterOwner: '',
    referencesLast: false,
  },
});
