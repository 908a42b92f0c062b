import {
  type DisclosurePolicy,
  type Protection,
  protectTables,
  publicationPolicy,
  type ReleasedTable,
  releasedTables,
} from '@openthb/anonymizers';
import {
  cellKey,
  cellsOf,
  type CountTable,
  type Release,
  SdkError,
  type Table,
  type TableRow,
  TOTAL,
} from '@openthb/core';
import { labelsOf } from './dimensions/labels-of.js';
import { disclosureText, titleOf } from './disclosure-text.js';
import type { Engine } from './engines/engine.js';
import { disclosureClass } from './facts/disclosure-class.js';
import type { CellCounts, Indicator, Waits } from './indicators/define-indicator.js';
import { sumsIn, waitsIn } from './plans/cells-in.js';
import { evidenceIn } from './plans/evidence-in.js';
import { countTableOf } from './plans/count-table-of.js';
import type { Answer, Plan } from './plans/plan.js';
import { canBreakDown, countedBy, type IndicatorPlans, plansOf, shownBy, type TableRequest } from './plans/plans-of.js';
import { cautionsOf, type Scope } from './plans/scope.js';
import { usesAge } from './plans/uses-age.js';
import { type PopulationRow, populationOf } from './population.js';

/**
 * How tables are to be made.
 * @since 0.1.0
 */
export interface TableOptions {
  readonly release: Release;
  readonly scope?: Scope;
  readonly policy?: DisclosurePolicy;
  readonly population?: readonly PopulationRow[];
  /** What was published before of the same records: a table is judged with it. */
  readonly earlier?: readonly ReleasedTable[];
  /** Gives up when it is aborted. */
  readonly signal?: AbortSignal;
}

/** A request with the true counts that it needs. */
export interface Counted extends TableRequest {
  readonly counts: CountTable;
  readonly waits: ReadonlyMap<string, readonly Waits[]>;
  readonly sums: ReadonlyMap<string, number>;
}

/**
 * Computes the tables of indicators. All of them are released together and are judged together: a count that one table
 * hides no other shows.
 * @throws SdkError `bad-option` where an indicator cannot be broken down as asked, or a rate has no territory.
 * @since 0.1.0
 */
export async function computeTables(
  engine: Engine,
  requests: readonly TableRequest[],
  options: TableOptions,
): Promise<readonly Table[]> {
  return (await computeRelease(engine, requests, options)).tables;
}

/**
 * Computes the tables of indicators, and gives the counts that they may show, to be kept in a ledger for later tables.
 * @throws SdkError as `computeTables` does.
 * @since 0.1.0
 */
export async function computeRelease(
  engine: Engine,
  requests: readonly TableRequest[],
  options: TableOptions,
): Promise<{ readonly tables: readonly Table[]; readonly released: readonly ReleasedTable[] }> {
  for (const request of requests) check(request, options);
  const counted: Counted[] = [];
  for (const request of requests) counted.push(await countedFor(engine, request, options));
  const personal = counted.filter(({ indicator }) => disclosureClass(indicator.facts) === 'personal');
  const tables = personal.map(({ counts }) => counts);
  const { policy = publicationPolicy, earlier = [] } = options;
  const protection = options.release === 'internal' ? undefined : await protectTables(tables, policy, { earlier });
  return {
    tables: counted.map((one) => tableOf(one, engine, options, personal.includes(one) ? protection : undefined)),
    released: protection ? releasedTables(tables, protection) : [],
  };
}

function check({ indicator, by }: TableRequest, { scope, population }: TableOptions): void {
  const refused = by.find((dimension) => !canBreakDown(indicator, dimension));
  if (refused) throw new SdkError('bad-option', `${indicator.id} cannot be broken down by ${refused.id}.`);
  if (indicator.perPopulation && population && scope?.area === undefined) {
    throw new SdkError('bad-option', `${indicator.id} needs the territory whose population it is set against.`);
  }
}

async function countedFor(
  engine: Engine,
  request: TableRequest,
  { scope = {}, signal, release }: TableOptions,
): Promise<Counted> {
  const { indicator } = request;
  const by = shownBy(request);
  const plans: IndicatorPlans = plansOf(request, scope);
  const answerTo = async (plan: Plan | undefined): Promise<Answer> =>
    plan ? engine.answer(plan, signal && { signal }) : [];
  const { facts, where } = indicator;
  const universe = JSON.stringify([facts.id, where ?? null, engine.viewpoint, scope]);
  const counts = countTableOf(await answerTo(plans.counts), countedBy(request), { universe, unit: facts.unit });
  const behind: Partial<IndicatorPlans> = release === 'internal' ? {} : plans;
  const evidence = evidenceIn(await answerTo(behind.cases), await answerTo(behind.contributors), countedBy(request));
  return {
    indicator,
    by,
    counts: evidence.size === 0 ? counts : { ...counts, evidence },
    waits: waitsIn(await answerTo(plans.waits), by),
    sums: sumsIn(await answerTo(plans.sums), by),
  };
}

/** The table of a request, as far as it may be shown. */
export function tableOf(
  { indicator, by, counts, waits, sums }: Counted,
  { viewpoint, nature }: Pick<Engine, 'viewpoint' | 'nature'>,
  { release, scope, population = [] }: TableOptions,
  protection: Protection | undefined,
): Table {
  const dimensions = by.map((breakdown, index) => ({ ...breakdown, codes: counts.dimensions[index]!.codes }));
  const rows = [...cellsOf(dimensions)].map((codes): TableRow => {
    const at = Object.fromEntries(dimensions.map(({ id }, index) => [id, codes[index]!]));
    let hidden = false;
    const countOf = (key: readonly string[]) => {
      const whole = indicator.breakdown && key.length === codes.length ? [...key, TOTAL] : key;
      const isHidden = protection?.isHidden(counts, whole) ?? false;
      hidden ||= isHidden;
      return isHidden && release === 'publication' ? null : (counts.counts.get(cellKey(whole)) ?? 0);
    };
    const cell: CellCounts = {
      all: countOf(codes),
      of: (code) => countOf([...codes, code]),
      over: indicator.over && codes.at(-1),
      beside: (code) => countOf([...codes.slice(0, -1), code]),
      population: scope?.area === undefined ? undefined : populationOf(population, scope.area, at),
      waits: () => waits.get(cellKey(codes)) ?? [],
      sum: () => sums.get(cellKey(codes)),
    };
    return rowOf(at, indicator, cell, () => hidden && release === 'confidential');
  });
  const reasons = [...new Set(rows.flatMap(({ exclusions }) => Object.keys(exclusions)))];
  const years = dimensions.find(({ id }) => id === 'year')?.codes.filter((code) => /^\d{4}/.test(code)) ?? [];
  return {
    indicator: indicator.id,
    title: titleOf(indicator, nature),
    version: indicator.version,
    unit: indicator.facts.unit,
    measure: indicator.measure,
    dimensions: dimensions.map((dimension) => ({
      id: dimension.id,
      title: dimension.title,
      codes: dimension.codes,
      labels: labelsOf(dimension),
      ...(dimension.list !== undefined && { list: dimension.list }),
    })),
    rows,
    ...(reasons.length > 0 && { leftOut: labelsOf({ ...(indicator.breakdown ?? indicator.over!), codes: reasons }) }),
    asOf: viewpoint.asOf,
    ...(scope?.area !== undefined && { area: scope.area }),
    ...(usesAge(indicator, by) && { ageAt: viewpoint.ageAt }),
    ...(years.length > 0 && { period: { from: years[0]!.slice(0, 4), until: years.at(-1)!.slice(-4) } }),
    nature,
    release,
    disclosure: disclosureText(release, rows, protection, disclosureClass(indicator.facts)),
    caveats: [...indicator.caveats, ...cautionsOf(scope ?? {}, indicator)],
    source: indicator.source,
  };
}

function rowOf(at: TableRow['at'], indicator: Indicator, cell: CellCounts, confidential: () => boolean): TableRow {
  const { value, numerator, denominator, exclusions = {}, status = 'suppressed', reason } = indicator.figure(cell);
  return {
    at,
    value,
    status: value === null ? status : 'value',
    ...(value === null && { reason: reason ?? SUPPRESSED }),
    numerator,
    denominator,
    exclusions,
    ...(confidential() && { confidential: true }),
  };
}

/** One reason for all: to tell small cells from those hidden beside them would help to find them out. */
const SUPPRESSED = 'below the threshold, or hidden so that another cell cannot be worked out';
