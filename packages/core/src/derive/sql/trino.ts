import type { SqlDialect } from './sql-dialect.js';

/**
 * Trino. Its tables have neither keys nor checks, and some of its connectors have no columns that are never null.
 * @since 0.1.0
 */
export const trino = Object.freeze<SqlDialect>({
  id: 'trino',
  title: 'Trino',
  needs: '',
  types: { text: 'varchar', integer: 'integer', bigint: 'bigint', boolean: 'boolean' },
  comments: 'within',
  constraints: undefined,
});
