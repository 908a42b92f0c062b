/** DuckDB, over files. */
export { type DuckdbOptions, openDuckdb } from './engines/duckdb/open-duckdb.js';
export type { OpenEngine } from './engines/open-engine.js';
export { writeParquet } from './engines/duckdb/write-parquet.js';
