import { defineForm } from '../define-form.js';
import { ddl } from './ddl.js';
import { postgres } from './postgres.js';

/** Tables for PostgreSQL. */
export const sqlPostgresForm = defineForm({
  id: 'sql-postgres',
  title: 'SQL tables for PostgreSQL',
  extension: 'sql',
  holds: 'any',
  derive: (records, labels) => ({ type: 'text', text: ddl(postgres, records, labels) }),
});
