/** PostgreSQL, over the derived tables. */
export type { OpenEngine } from './engines/open-engine.js';
export { openPostgres } from './engines/postgres/open-postgres.js';
