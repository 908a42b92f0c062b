import { SdkError } from '@openthb/core';
import type { FactTable } from '../../facts/define-fact-table.js';
import { looksAtColumns } from '../../facts/looks-at-columns.js';
import { factColumn, factTable } from '../../facts/needs.js';
import type { LeafCondition, LeafTerm } from '../../facts/reckon/reckoner.js';
import type { ColumnTerm, Condition } from '../../facts/terms/term.js';
import type { Writing } from './of-tables.js';
import { codesName, keysOf, otherwiseName, ownName } from './own-rows.js';
import { type JoinedQuery, joinedQuery, sameKeys, type SqlSource, sqlSource } from './sql-source.js';
import { literal, type SqlWriter, sqlWriter } from './sql-writer.js';
import { sqlName } from './sql-name.js';

/** Rows of a table of facts that are looked at. */
export interface FactScope {
  readonly facts: FactTable;
  readonly source: SqlSource;
}

/** Writes terms that look at columns. */
export function ofFacts(scope: FactScope, writing: Writing): SqlWriter {
  return sqlWriter(writing.viewpoint, {
    term: (term) => columnTerm(term, scope, writing),
    condition: (condition) => codeCondition(condition, scope, writing),
  });
}

/** A column of a row: its own, or written out where it follows from others. */
export function factColumnSql(name: string, { facts, source }: FactScope, writing: Writing): string {
  const column = factColumn(facts, name);
  if (column.kind === 'codes') throw new SdkError('bad-option', `A row has several ${name}.`);
  if (!looksAtColumns(column)) return `${source.alias}.${sqlName(name)}`;
  const value = ofFacts({ facts, source }, writing).term(column.of);
  return column.kind === 'code' ? `coalesce(${value}, 'unknown')` : value;
}

function columnTerm(leaf: LeafTerm, scope: FactScope, writing: Writing): string {
  // Whether a term looks into a record or at columns follows from where it stands.
  const term = leaf as ColumnTerm;
  switch (term.op) {
    case 'column':
      return factColumnSql(term.name, scope, writing);
    case 'through':
      return through(term, scope, writing);
    case 'from':
      return from(term, scope, writing);
    case 'pick-from':
      return pickFrom(term, scope, writing);
  }
}

function through(
  { reference, table, column }: Extract<ColumnTerm, { readonly op: 'through' }>,
  scope: FactScope,
  writing: Writing,
): string {
  const other = factTable(table);
  const on = factColumnSql(reference, scope, writing);
  const { inner } = scope.source.join(`through ${reference} to ${table}`, (alias) => {
    const inner = sqlSource(alias, writing.next);
    return {
      inner,
      sql: () => `left join ${ownName(other)} ${alias} on ${alias}.${sqlName('id')} = ${on}${inner.joins()}`,
    };
  });
  return factColumnSql(column, { facts: other, source: inner }, writing);
}

interface Naming {
  readonly table: string;
  readonly reference: string;
  readonly where: Condition;
}

function namingScope({ table }: Naming, { next }: Writing): FactScope {
  return { facts: factTable(table), source: sqlSource(next(), next) };
}

function from(term: Extract<ColumnTerm, { readonly op: 'from' }>, scope: FactScope, writing: Writing): string {
  const joined = scope.source.join(`from ${JSON.stringify([term.table, term.reference])}`, (alias) => {
    const other = namingScope(term, writing);
    const reference = factColumnSql(term.reference, other, writing);
    const query = joinedQuery(
      alias,
      (columns) =>
        `left join (select ${reference} as k0${columns} from ${ownName(other.facts)} ${other.source.alias}${other.source.joins()} group by ${reference}) ${alias} on ${alias}.k0 = ${ownId(scope)}`,
    );
    return { other, query, sql: query.sql };
  });
  const met = ofFacts(joined.other, writing).condition(term.where);
  const value = term.take === 'count' ? '1' : factColumnSql(term.column, joined.other, writing);
  const found = joined.query.column(aggregates[term.take](`case when ${met} then ${value} end`));
  return term.take === 'count' ? `coalesce(${found}, 0)` : found;
}

const aggregates = {
  count: (value: string) => `cast(sum(${value}) as bigint)`,
  total: (value: string) => `cast(sum(${value}) as bigint)`,
  least: (value: string) => `min(${value})`,
  greatest: (value: string) => `max(${value})`,
} as const;

function pickFrom(term: Extract<ColumnTerm, { readonly op: 'pick-from' }>, scope: FactScope, writing: Writing): string {
  const { table, reference, where, by } = term;
  const joined = scope.source.join(`pick from ${JSON.stringify([table, reference, where, by])}`, (alias) => {
    const other = namingScope(term, writing);
    const owner = factColumnSql(reference, other, writing);
    const met = ofFacts(other, writing).condition(where);
    const order = by.map((name) => `${ordered(name, other, writing)} nulls last`).join(', ');
    const place = `row_number() over (partition by ${owner} order by ${order})`;
    const query = joinedQuery(
      alias,
      (columns) =>
        `left join (select ${owner} as k0, ${place} as place${columns} from ${ownName(other.facts)} ${other.source.alias}${other.source.joins()} where ${owner} is not null and ${met}) ${alias} on ${alias}.k0 = ${ownId(scope)} and ${alias}.place = 1`,
    );
    return { other, query, sql: query.sql };
  });
  return joined.query.column(factColumnSql(term.column, joined.other, writing));
}

function ordered(name: string, scope: FactScope, writing: Writing): string {
  const written = factColumnSql(name, scope, writing);
  return factColumn(scope.facts, name).kind === 'number' ? written : writing.dialect.byBytes(written);
}

function ownId({ source }: FactScope): string {
  return `${source.alias}.${sqlName('id')}`;
}

function codeCondition(leaf: LeafCondition, scope: FactScope, writing: Writing): string {
  return leaf.op === 'has-code'
    ? hasCode(leaf, scope, writing)
    : includes(leaf as Extract<LeafCondition, { readonly op: 'includes' }>, scope, writing);
}

function includes(
  { column, codes }: Extract<LeafCondition, { readonly op: 'includes' }>,
  scope: FactScope,
  writing: Writing,
): string {
  const among = codes.map(literal).join(', ');
  const found = aboutCodes(column, scope, writing).column(`max(case when code in (${among}) then 1 else 0 end)`);
  const none = `case when ${scope.source.alias}.${otherwiseName(column)} in (${among}) then 1 else 0 end`;
  return `coalesce(${found}, ${none}) = 1`;
}

function hasCode(
  { column, code }: Extract<LeafCondition, { readonly op: 'has-code' }>,
  scope: FactScope,
  writing: Writing,
): string {
  const { facts, source } = scope;
  const wanted = ofFacts(scope, writing).term(code);
  const { found } = source.join(`${column} has ${wanted}`, (alias) => ({
    found: `${alias}.code`,
    sql: () => `left join ${codesName(facts, column)} ${alias} on ${ofRow(alias, scope)} and ${alias}.code = ${wanted}`,
  }));
  const has = aboutCodes(column, scope, writing).column('count(*)');
  return `(${found} is not null or ${has} is null and ${source.alias}.${otherwiseName(column)} = ${wanted})`;
}

/** Something about all codes that a row has; nothing of one that has none. */
function aboutCodes(column: string, scope: FactScope, writing: Writing): JoinedQuery {
  const { facts, source } = scope;
  const keys = keysOf(facts).join(', ');
  return source.join(`codes of ${column}`, (alias) => {
    const inner = writing.next();
    const on = ofRow(alias, scope);
    return joinedQuery(
      alias,
      (columns) =>
        `left join (select ${keys}${columns} from ${codesName(facts, column)} ${inner} group by ${keys}) ${alias} on ${on}`,
    );
  });
}

function ofRow(alias: string, { facts, source }: FactScope): string {
  const keys = keysOf(facts);
  return sameKeys(
    keys.map((key) => `${alias}.${key}`),
    keys.map((key) => `${source.alias}.${key}`),
  );
}
