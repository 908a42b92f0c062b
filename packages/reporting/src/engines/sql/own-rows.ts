import { type SqlShape, shapeOf } from '@openthb/core/sql';
import type { CheckedCodes, CodesColumn, ListedCodes } from '../../facts/define-fact-column.js';
import type { FactTable } from '../../facts/define-fact-table.js';
import { factColumn } from '../../facts/needs.js';
import { listAt, named, ofTables, type TableScope, type Writing } from './of-tables.js';
import { sqlName } from './sql-name.js';
import { sameKeys, sqlSource } from './sql-source.js';
import { literal } from './sql-writer.js';

/** The name of the rows of a table of facts in a statement, with the columns that follow from records themselves. */
export function ownName({ id }: FactTable): string {
  return sqlName(id);
}

/** The name of the codes of a column of several, one row for each. */
export function codesName({ id }: FactTable, column: string): string {
  return `${sqlName(id)}_${sqlName(column)}`;
}

/** The column that holds the code of a row that has none. */
export function otherwiseName(column: string): string {
  return `${sqlName(column)}_else`;
}

/** How many columns tell the rows of a table of facts apart: `k0` and so on. */
export function keysOf(facts: FactTable): readonly string[] {
  return shapeOfRows(facts).keys.map((_, index) => `k${index}`);
}

/** The parts of a statement that hold the rows of a table of facts with some of its columns. */
export function ownRows(facts: FactTable, columns: ReadonlySet<string>, writing: Writing): readonly string[] {
  const shape = shapeOfRows(facts);
  const rows: TableScope = { shape, source: sqlSource(writing.next(), writing.next) };
  const writer = ofTables(rows, writing);
  const whole = () => ofTables(recordOf(facts, rows, writing), writing);
  const written = [...columns].map((name) => {
    const column = factColumn(facts, name);
    const { term } = column.whole ? whole() : writer;
    if (column.kind === 'codes') return `${term(column.otherwise)} as ${otherwiseName(name)}`;
    const value = column.kind === 'code' ? `coalesce(${term(column.of)}, 'unknown')` : term(column.of);
    return `${value} as ${sqlName(name)}`;
  });
  const condition = facts.universe ? ` where ${writer.condition(facts.universe)}` : '';
  const { alias, joins } = rows.source;
  const keys = named(shape.keys.map((key) => `${alias}.${key}`));
  const own = `${ownName(facts)} as (select ${[keys, ...written].join(', ')} from ${writing.tableName(shape)} ${alias}${joins()}${condition})`;
  const sets = [...columns].flatMap((name) => {
    const column = factColumn(facts, name);
    return column.kind === 'codes' ? [`${codesName(facts, name)} as (${codes(facts, column, writing)})`] : [];
  });
  return [own, ...sets];
}

function shapeOfRows({ record, each }: FactTable): SqlShape {
  const shape = shapeOf(record);
  return each === undefined ? shape : listAt(each, shape);
}

/** The record that an item is of. */
function recordOf({ record }: FactTable, { shape, source }: TableScope, { next, tableName }: Writing): TableScope {
  const above = shapeOf(record);
  const joined = source.join('the record', (alias) => {
    const inner = sqlSource(alias, next);
    const on = `${alias}.id = ${source.alias}.${shape.keys[0]!}`;
    return { inner, sql: () => `join ${tableName(above)} ${alias} on ${on}${inner.joins()}` };
  });
  return { shape: above, source: joined.inner };
}

/** The codes of each row, each once. */
function codes(facts: FactTable, column: CodesColumn, writing: Writing): string {
  const written = 'list' in column ? listedCodes(facts, column, writing) : checkedCodes(facts, column, writing);
  return column.whole && facts.each !== undefined ? forEachItem(facts, written, writing) : written;
}

/** The codes of a record for each of its items. */
function forEachItem(facts: FactTable, ofRecord: string, { next, tableName }: Writing): string {
  const shape = shapeOfRows(facts);
  const [items, whole] = [next(), next()];
  const keys = named(shape.keys.map((key) => `${items}.${key}`));
  return `select ${keys}, ${whole}.code from ${tableName(shape)} ${items} join (${ofRecord}) ${whole} on ${items}.${shape.keys[0]!} = ${whole}.k0`;
}

/** The rows are looked at once, whatever the number of codes: an engine may have a bound on how often. */
function checkedCodes(facts: FactTable, { checks, whole }: CheckedCodes, writing: Writing): string {
  const shape = whole ? shapeOf(facts.record) : shapeOfRows(facts);
  const source = sqlSource(writing.next(), writing.next);
  const { condition } = ofTables({ shape, source }, writing);
  const met = checks.map(([, one], index) => `case when ${condition(one)} then 1 else 0 end as m${index}`);
  const keys = named(shape.keys.map((key) => `${source.alias}.${key}`));
  const rows = `select ${[keys, ...met].join(', ')} from ${writing.tableName(shape)} ${source.alias}${source.joins()}`;
  const all = checks.map(([code], index) => `(${index}, ${literal(code)})`).join(', ');
  const whether = checks.map((_, index) => `when ${index} then r.m${index}`).join(' ');
  const own = shape.keys.map((_, index) => `r.k${index}`).join(', ');
  return `select ${own}, c.code from (${rows}) r cross join (values ${all}) c (place, code) where case c.place ${whether} end = 1`;
}

function listedCodes(facts: FactTable, column: ListedCodes, writing: Writing): string {
  const own = column.whole ? shapeOf(facts.record) : shapeOfRows(facts);
  const shape = listAt(column.list, own);
  const source = sqlSource(writing.next(), writing.next);
  const { term, condition } = ofTables({ shape, source }, writing);
  const value = term(column.value);
  const met = condition(column.where);
  const keys = own.keys.map((_, index) => `k${index}`);
  const keyColumns = named(shape.keys.slice(0, own.keys.length).map((key) => `${source.alias}.${key}`));
  const every = `select distinct ${keyColumns}, ${value} as code from ${writing.tableName(shape)} ${source.alias}${source.joins()} where ${met} and ${value} is not null`;
  if (column.besides === undefined) return every;
  return writing.dialect.keepsNamed ? apart(every, keys, column.besides) : counted(every, keys, column.besides);
}

/** Codes without the one that holds only where no other is: it is looked at apart, where what is named is worked out once. */
function apart(every: string, keys: readonly string[], none: string): string {
  const same = sameKeys(
    keys.map((key) => `o.${key}`),
    keys.map((key) => `c.${key}`),
  );
  const [own, is] = [keys.join(', '), literal(none)];
  const alone = `select ${own}, code from every c where code = ${is} and not exists (select 1 from every o where ${same} and o.code <> ${is})`;
  return `with every as (${every}) select ${own}, code from every where code <> ${is} union all ${alone}`;
}

/** The same in one pass. */
function counted(every: string, keys: readonly string[], none: string): string {
  const own = keys.join(', ');
  const codes = `select ${own}, code, count(*) over (partition by ${own}) as codes from (${every}) c`;
  return `select ${own}, code from (${codes}) d where codes = 1 or code <> ${literal(none)}`;
}
