import { describe } from 'vitest';
import { startDuckdb } from '../../../test/duckdb-engine.js';
import { sqlLaws } from '../../../test/sql-laws.js';
import { duckdb } from './duckdb.js';

describe('the tables in DuckDB', () => {
  // It prepares all checks of a table anew for each insert, which takes long.
  sqlLaws(duckdb, { runs: 2, everywhere: false }, startDuckdb);
});
