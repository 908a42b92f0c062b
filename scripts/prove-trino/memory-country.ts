import type { AnyRecord } from '@openthb/core';
import { records } from '@openthb/core/registry';
import { rowsOf, type SqlRow, type SqlTable, type SqlValue, tablesOf, trino as dialect } from '@openthb/core/sql';
import type { Trino } from 'trino-client';

const BATCH = 200;

/** Puts records into the tables of the memory catalog that are asked about. */
export async function loadMemory(trino: Trino, made: readonly AnyRecord[], asked: ReadonlySet<string>): Promise<void> {
  await run(trino, 'create schema if not exists memory.openthb');
  const writers = new Map(records.map((record) => [record.name, rowsOf(record)]));
  const rows = made.flatMap((record) => writers.get(record.record)!(record));
  for (const table of tablesOf(records).tables) {
    if (table.schema !== 'openthb' || !asked.has(table.name)) continue;
    const columns = table.columns.map(({ name, type }) => `${name} ${dialect.types[type]}`);
    await run(trino, `create table memory.openthb.${table.name} (${columns.join(', ')})`);
    const own = rows.filter((row) => isOf(row, table));
    for (let at = 0; at < own.length; at += BATCH) {
      const values = own.slice(at, at + BATCH).map((row) => `(${row.values.map(written).join(', ')})`);
      await run(trino, `insert into memory.openthb.${table.name} values ${values.join(', ')}`);
    }
  }
}

/** Runs a statement to its end. */
export async function run(trino: Trino, sql: string): Promise<readonly (readonly unknown[])[]> {
  const rows: (readonly unknown[])[] = [];
  for await (const { data, error } of await trino.query(sql)) {
    if (error) throw new Error(`${error.errorName}: ${error.message}`);
    rows.push(...((data ?? []) as readonly (readonly unknown[])[]));
  }
  return rows;
}

function isOf({ table }: SqlRow, { schema, name }: SqlTable): boolean {
  return table.schema === schema && table.name === name;
}

/** A value of a made-up record. */
function written(value: SqlValue): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}
