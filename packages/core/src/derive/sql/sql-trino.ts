import { defineForm } from '../define-form.js';
import { ddl } from './ddl.js';
import { trino } from './trino.js';

/** Tables for Trino. */
export const sqlTrinoForm = defineForm({
  id: 'sql-trino',
  title: 'SQL tables for Trino',
  extension: 'sql',
  holds: 'any',
  derive: (records, labels) => ({ type: 'text', text: ddl(trino, records, labels) }),
});
