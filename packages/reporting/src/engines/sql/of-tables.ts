import { partPath, type SqlShape } from '@openthb/core/sql';
import type { LeafCondition, LeafTerm } from '../../facts/reckon/reckoner.js';
import type { Condition, FieldTerm, Term } from '../../facts/terms/term.js';
import type { Viewpoint } from '../../facts/viewpoint.js';
import type { FactDialect } from './fact-dialect.js';
import { joinedQuery, type Names, nowhere, sameKeys, type SqlSource, sqlSource } from './sql-source.js';
import { type SqlWriter, sqlWriter } from './sql-writer.js';

/** A row of a derived table that is looked into. */
export interface TableScope {
  readonly shape: SqlShape;
  readonly source: SqlSource;
}

/** What holds for a whole statement. */
export interface Writing {
  readonly viewpoint: Viewpoint;
  readonly next: Names;
  readonly dialect: FactDialect;
  /** The name of a table as the engine finds it. */
  readonly tableName: (shape: SqlShape) => string;
}

/** Writes terms that look into records over the derived tables. */
export function ofTables(scope: TableScope, writing: Writing): SqlWriter {
  const own: SqlWriter = sqlWriter(writing.viewpoint, {
    term: (term) => leafTerm(term, scope, writing, own),
    condition: (condition) => leafCondition(condition, scope, writing),
  });
  return own;
}

function leafTerm(leaf: LeafTerm, scope: TableScope, writing: Writing, own: SqlWriter): string {
  // Whether a term looks into a record or at columns follows from where it stands.
  const term = leaf as FieldTerm;
  switch (term.op) {
    case 'field':
      return columnAt(term.path, scope, writing);
    case 'day':
      return columnAt(partPath(term.path, `${term.end}_day`), scope, writing);
    case 'ten-thousandths':
      return `cast(cast(${columnAt(term.path, scope, writing)} as decimal(19, 4)) * 10000 as bigint)`;
    case 'count':
      return `coalesce(${summed(term, scope, writing, ({ condition }) => `sum(case when ${condition} then 1 else 0 end)`)}, 0)`;
    case 'least':
      return summed(term, scope, writing, ({ condition, value }) => `min(case when ${condition} then ${value} end)`);
    case 'greatest':
      return summed(term, scope, writing, ({ condition, value }) => `max(case when ${condition} then ${value} end)`);
    case 'total':
      return summed(
        term,
        scope,
        writing,
        ({ condition, value }) => `cast(sum(case when ${condition} then ${value} end) as bigint)`,
      );
    case 'pick':
      return picked(term, scope, writing);
    default:
      return own.term(term satisfies never);
  }
}

function leafCondition(leaf: LeafCondition, scope: TableScope, writing: Writing): string {
  if (leaf.op === 'says') return `${columnAt(leaf.path, scope, writing)} = ${leaf.value}`;
  const listed = leaf as Extract<LeafCondition, { readonly op: 'has' | 'several' }>;
  if (listed.op === 'several') {
    const least = summed(
      listed,
      scope,
      writing,
      ({ condition, value }) => `min(case when ${condition} then ${value} end)`,
    );
    const most = summed(
      listed,
      scope,
      writing,
      ({ condition, value }) => `max(case when ${condition} then ${value} end)`,
    );
    return `${least} <> ${most}`;
  }
  const found = summed(
    { ...listed, value: { op: 'literal', value: 1 } },
    scope,
    writing,
    ({ condition }) => `max(case when ${condition} then 1 else 0 end)`,
  );
  return `${found} = 1`;
}

/** The column at the end of a path, in this row or in one that is beneath it at most once. */
function columnAt(path: string, scope: TableScope, writing: Writing): string {
  const { shape, source } = scope;
  const column = shape.columns.get(path);
  if (column) return `${source.alias}.${column.name}`;
  for (const [list, below] of shape.lists) {
    const isOne = below.keys.length === shape.keys.length && !below.columns.has('');
    if (list === '' || !isOne || !path.startsWith(`${list}.`)) continue;
    const beneath = rowBeneath(`one ${list}`, below, { places: [], scope, writing });
    return columnAt(path.slice(list.length + 1), beneath, writing);
  }
  throw nowhere(path);
}

/** The one row beneath this one with its keys, and with those that lead on from there. */
function rowBeneath(
  name: string,
  shape: SqlShape,
  {
    places,
    scope,
    writing,
  }: { readonly places: readonly string[]; readonly scope: TableScope; readonly writing: Writing },
): TableScope {
  const { source } = scope;
  const { inner } = source.join(name, (alias) => {
    const inner = sqlSource(alias, writing.next);
    const keys = sameKeys(
      shape.keys.map((key) => `${alias}.${key}`),
      [...scope.shape.keys.map((key) => `${source.alias}.${key}`), ...places],
    );
    return { inner, sql: () => `left join ${writing.tableName(shape)} ${alias} on ${keys}${inner.joins()}` };
  });
  return { shape, source: inner };
}

/** The table of a list, whose keys begin with those of the row. */
export function listAt(path: string, shape: SqlShape): SqlShape {
  for (const [list, below] of shape.lists) {
    if (list === '') continue;
    if (path === list) return below;
    if (path.startsWith(`${list}.`)) return listAt(path.slice(list.length + 1), below);
  }
  throw nowhere(path);
}

interface Listed {
  readonly list: string;
  readonly where: Condition;
  readonly value: Term;
}

type Written = { readonly condition: string; readonly value: string; readonly alias: string };

/** Something about all items of a list, one row for each row that has any. */
function summed(
  { list, where, value }: Listed,
  scope: TableScope,
  writing: Writing,
  of: (one: Written) => string,
): string {
  const { query, writer, from } = scope.source.join(`all ${list}`, (alias) => {
    const { shape, source } = listScope(list, scope, writing);
    const keys = ownKeys(shape, scope, source.alias);
    const query = joinedQuery(
      alias,
      (columns) =>
        `left join (select ${named(keys)}${columns} from ${writing.tableName(shape)} ${source.alias}${source.joins()} group by ${keys.join(', ')}) ${alias} on ${onKeys(alias, scope)}`,
    );
    return { query, writer: ofTables({ shape, source }, writing), from: source.alias, sql: query.sql };
  });
  return query.column(of({ condition: writer.condition(where), value: writer.term(value), alias: from }));
}

type Pick = Extract<FieldTerm, { readonly op: 'pick' }>;
type PlacedPick = Pick & { readonly by: 'first' | 'last' };

function isByPlace(term: Pick): term is PlacedPick {
  return term.by === 'first' || term.by === 'last';
}

/** A value of one item of a list. */
function picked(term: Pick, scope: TableScope, writing: Writing): string {
  const shape = listAt(term.list, scope.shape);
  const isFlat = shape.keys.length === scope.shape.keys.length + 1;
  return isFlat && isByPlace(term) ? pickedByPlace(term, scope, writing) : pickedByOrder(term, scope, writing);
}

/** The item at the first or last place is found together with everything else about the list. */
function pickedByPlace({ list, where, by, value }: PlacedPick, scope: TableScope, writing: Writing): string {
  const shape = listAt(list, scope.shape);
  // Places are numbered from 1.
  if (by === 'first' && isAlways(where)) {
    return ofTables(rowBeneath(`first ${list}`, shape, { places: ['1'], scope, writing }), writing).term(value);
  }
  const place = shape.keys.at(-1)!;
  return summed({ list, where, value }, scope, writing, ({ condition, value: written, alias }) =>
    writing.dialect.valueAt(by, { value: written, place: `${alias}.${place}`, condition }),
  );
}

function isAlways(condition: Condition): boolean {
  return condition.op === 'all' && condition.of.length === 0;
}

/** The item for which a term is least; the first of equals, in the order of the lists that lead to it. */
function pickedByOrder({ list, where, by, value }: Pick, scope: TableScope, writing: Writing): string {
  const { query, writer } = scope.source.join(`one of ${JSON.stringify([list, where, by])}`, (alias) => {
    const { shape, source } = listScope(list, scope, writing);
    const inner = ofTables({ shape, source }, writing);
    const keys = ownKeys(shape, scope, source.alias);
    const places = shape.keys.slice(keys.length).map((key) => `${source.alias}.${key}${by === 'last' ? ' desc' : ''}`);
    const first = typeof by === 'string' ? [] : [`${inner.term(by)} nulls last`];
    const condition = inner.condition(where);
    const order = `row_number() over (partition by ${keys.join(', ')} order by ${[...first, ...places].join(', ')})`;
    const query = joinedQuery(
      alias,
      (columns) =>
        `left join (select ${named(keys)}, ${order} as place${columns} from ${writing.tableName(shape)} ${source.alias}${source.joins()} where ${condition}) ${alias} on ${onKeys(alias, scope)} and ${alias}.place = 1`,
    );
    return { query, writer: inner, sql: query.sql };
  });
  return query.column(writer.term(value));
}

function listScope(list: string, { shape }: TableScope, { next }: Writing): TableScope {
  return { shape: listAt(list, shape), source: sqlSource(next(), next) };
}

function ownKeys(below: SqlShape, { shape }: TableScope, alias: string): readonly string[] {
  return below.keys.slice(0, shape.keys.length).map((key) => `${alias}.${key}`);
}

/** Keys under names of their own. */
export function named(keys: readonly string[]): string {
  return keys.map((key, index) => `${key} as k${index}`).join(', ');
}

function onKeys(alias: string, { shape, source }: TableScope): string {
  return sameKeys(
    shape.keys.map((_, index) => `${alias}.k${index}`),
    shape.keys.map((key) => `${source.alias}.${key}`),
  );
}
