import { defineForm } from '../define-form.js';
import { ddl } from './ddl.js';
import { duckdb } from './duckdb.js';

/** Tables for DuckDB. */
export const sqlDuckdbForm = defineForm({
  id: 'sql-duckdb',
  title: 'SQL tables for DuckDB',
  extension: 'sql',
  holds: 'any',
  derive: (records, labels) => ({ type: 'text', text: ddl(duckdb, records, labels) }),
});
