import { SdkError } from '@openthb/core';
import { type SqlShape, shapeOf } from '@openthb/core/sql';
import { literal } from '../sql/sql-writer.js';
import { type FieldsUsed, isUsed } from './fields-used.js';
import type { Filling } from './filling.js';
import { columnTypes } from './json-structure.js';
import { isCsv, type TableFiles, tablesInFiles } from './table-files.js';

/** The columns of a derived table that are used. */
interface UsedTable {
  readonly name: string;
  readonly columns: ReadonlySet<string>;
}

/**
 * Reads the derived tables from files, those columns that are used and no others.
 * @throws SdkError `bad-option` where a file is not named after a table, or a table is not given that is used.
 */
export function fillFromTables(used: FieldsUsed, files: readonly string[]): Filling {
  const given = tablesInFiles(files);
  return { before: [], natures: naturesStatement(given), after: tableStatements(used, given) };
}

/** A table that is not given would pass for one without rows. */
function tableStatements(used: FieldsUsed, given: ReadonlyMap<string, TableFiles>): readonly string[] {
  const needed = [...used].flatMap(([record, names]) => usedTables(shapeOf(record), names));
  const missing = needed.filter(({ name }) => !given.has(name));
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(', ');
    throw new SdkError('bad-option', `These tables are needed too, even where they have no rows: ${names}.`);
  }
  return needed.map(({ name, columns }) => {
    const { table, files } = given.get(name)!;
    const written = table.columns.flatMap((column) =>
      columns.has(column.name) ? [`cast("${column.name}" as ${columnTypes[column.type]}) as "${column.name}"`] : [],
    );
    return `create table openthb.${name} as select ${written.join(', ')} from (${rowsOf(files)})`;
  });
}

function naturesStatement(given: ReadonlyMap<string, TableFiles>): string {
  const each = [...given.values()].flatMap(({ table, files }) =>
    table.columns.some(({ name }) => name === 'nature') ? [`select version, nature from (${rowsOf(files)})`] : [],
  );
  if (each.length === 0) throw new SdkError('bad-option', 'The table of some record must be given, as victim.parquet.');
  return `select distinct version, nature from (${each.join(' union all ')})`;
}

/** A table with those beneath it, as far as they are used. */
function usedTables(shape: SqlShape, names: ReadonlySet<string>): readonly UsedTable[] {
  const own = [...shape.columns].flatMap(([path, { name }]) => (isUsed(names, path) ? [name] : []));
  const below = [...shape.lists].flatMap(([path, list]) =>
    path !== '' && isUsed(names, path) ? usedTables(list, names) : [],
  );
  return [{ name: shape.table.name, columns: new Set([...shape.keys, ...own]) }, ...below];
}

/** The rows of a table that stands in some files. Cells of CSV are text; an empty one is absent. */
function rowsOf(files: readonly string[]): string {
  const each = files.map((file) =>
    isCsv(file)
      ? `select * from read_csv(${literal(file)}, header = true, delim = ',', quote = '"', escape = '"', all_varchar = true, nullstr = '')`
      : `select * from read_parquet(${literal(file)})`,
  );
  return each.join(' union all by name ');
}
