import { TOTAL } from '@openthb/core';
import { factColumn, needsOf, factTable } from '../../facts/needs.js';
import type { Viewpoint } from '../../facts/viewpoint.js';
import type { Plan, PlanKey } from '../../plans/plan.js';
import { factColumnSql, type FactScope, ofFacts } from './of-facts.js';
import { codesName, keysOf, otherwiseName, ownName, ownRows } from './own-rows.js';
import type { Writing } from './of-tables.js';
import type { FactDialect } from './fact-dialect.js';
import { names, sameKeys, sqlSource } from './sql-source.js';
import { literal } from './sql-writer.js';

/** Where the derived tables of an engine are. */
export interface SqlPlace {
  readonly dialect: FactDialect;
  /** What stands before the names of schemas: a catalog and a point, or nothing. */
  readonly before: string;
}

/**
 * The statement that answers a plan over the derived tables. Its rows are keys in their order, then the count, then the
 * sums. The codes of a key that has one for each row are as they are in the column, not yet put under others.
 * @since 0.1.0
 */
export function planSql(plan: Plan, viewpoint: Viewpoint, place: SqlPlace): string {
  const { named, selects } = writtenPlan(plan, viewpoint, place);
  return `${named}\n${selects.join('\nunion all\n')}`;
}

/**
 * The statements that answer a plan together. Where names are not kept they are several, one for each choice of keys that
 * are totals: together they would name so much so often that the engine refuses.
 */
export function planStatements(plan: Plan, viewpoint: Viewpoint, place: SqlPlace): readonly string[] {
  if (place.dialect.keepsNamed) return [planSql(plan, viewpoint, place)];
  const { named, selects } = writtenPlan(plan, viewpoint, place);
  return selects.map((select) => `${named}\n${select}`);
}

function writtenPlan(
  plan: Plan,
  viewpoint: Viewpoint,
  { dialect, before }: SqlPlace,
): { readonly named: string; readonly selects: readonly string[] } {
  const next = names();
  const writing: Writing = {
    viewpoint,
    next,
    dialect,
    tableName: ({ table }) => `${before}${table.schema}.${table.name}`,
  };
  const { facts, where, by, sums = [] } = plan;
  const columns = [...by.map(({ column }) => column), ...sums];
  const needs = needsOf([{ table: facts, columns, ...(where && { where }) }]);
  const parts = [...needs].flatMap(([id, kept]) => ownRows(factTable(id), kept, writing));
  const scope: FactScope = { facts, source: sqlSource(next(), next) };
  const several = by.map(({ column }) => factColumn(facts, column).kind === 'codes');
  const picked = [
    ...keysOf(facts).map((key) => `${scope.source.alias}.${key}`),
    ...by.map(({ column }, index) =>
      several[index]
        ? `${scope.source.alias}.${otherwiseName(column)} as c${index}`
        : `${factColumnSql(column, scope, writing)} as c${index}`,
    ),
    ...sums.map((column, index) => `${factColumnSql(column, scope, writing)} as s${index}`),
  ];
  const met = where ? ` where ${ofFacts(scope, writing).condition(where)}` : '';
  const rows = `f_rows as (select ${picked.join(', ')} from ${ownName(facts)} ${scope.source.alias}${scope.source.joins()}${met})`;
  const selects = subsets(several).map((spread) => grouped(plan, spread));
  return { named: `with ${[...parts, rows].join(',\n')}`, selects };
}

/** One select for each choice of the keys with several codes that are spread over their codes; the others are totals. */
function grouped({ facts, by, sums = [] }: Plan, spread: readonly (boolean | undefined)[]): string {
  const keys = keysOf(facts);
  const joins = by.flatMap((key, index) =>
    spread[index] ? [codesJoin(key, index, codesName(facts, key.column), keys)] : [],
  );
  const written = by.map((_, index) => {
    if (spread[index] === undefined) return `r.c${index}`;
    return spread[index] ? `coalesce(g${index}.code, r.c${index})` : undefined;
  });
  const shown = written.map((one, index) => `${one ?? `'${TOTAL}'`} as x${index}`);
  const totals = ['count(*) as n', ...sums.map((_, index) => `cast(sum(r.s${index}) as bigint) as s${index}`)];
  const by_ = written.filter((one) => one !== undefined);
  const group = by_.length > 0 ? ` group by ${by_.join(', ')}` : '';
  // Without keys there is one group, also of no rows; nothing is no group.
  const some = by_.length > 0 ? '' : ' having count(*) > 0';
  return `select ${[...shown, ...totals].join(', ')} from f_rows r${joins.join('')}${group}${some}`;
}

function codesJoin({ groups = {} }: PlanKey, index: number, table: string, keys: readonly string[]): string {
  const cases = Object.entries(groups).map(([code, group]) => `when ${literal(code)} then ${literal(group)}`);
  const rows =
    cases.length === 0
      ? table
      : `(select distinct ${keys.join(', ')}, case code ${cases.join(' ')} else code end as code from ${table})`;
  const on = sameKeys(
    keys.map((key) => `g${index}.${key}`),
    keys.map((key) => `r.${key}`),
  );
  return ` left join ${rows} g${index} on ${on}`;
}

function subsets(several: readonly boolean[]): readonly (readonly (boolean | undefined)[])[] {
  return several.reduce<readonly (readonly (boolean | undefined)[])[]>(
    (chosen, has) =>
      has
        ? chosen.flatMap((one) => [
            [...one, true],
            [...one, false],
          ])
        : chosen.map((one) => [...one, undefined]),
    [[]],
  );
}
