import { type DisclosurePolicy, type Protection, protectTables, publicationPolicy } from '@openthb/anonymizers';
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
import type { Breakdown } from './dimensions/define-dimension.js';
import { labelsOf } from './dimensions/labels-of.js';
import type { Wait } from './dimensions/identification.js';
import { disclosureText, titleOf } from './disclosure-text.js';
import type { Engine, Scope } from './engines/engine.js';
import type { CellCounts, Indicator } from './indicators/define-indicator.js';
import { type PopulationRow, populationOf } from './population.js';

/** An indicator, and what it is to be broken down by. */
export interface TableRequest {
  readonly indicator: Indicator;
  readonly by: readonly Breakdown[];
}

/**
 * How tables are to be made.
 * @since 0.1.0
 */
export interface TableOptions {
  readonly release: Release;
  readonly scope?: Scope;
  readonly policy?: DisclosurePolicy;
  readonly population?: readonly PopulationRow[];
}

/** A request with the true counts that it needs. */
interface Counted extends TableRequest {
  readonly counts: CountTable;
  readonly waits: ReadonlyMap<string, readonly Wait[]>;
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
  const scope = options.scope ?? {};
  const counted: Counted[] = [];
  for (const request of requests) {
    check(request, options);
    const { indicator, by } = request;
    const breakdowns = indicator.breakdown ? [...by, indicator.breakdown] : by;
    const unit = indicator.unit === 'registration' ? 'registration' : 'person';
    const counts = await engine.count(unit, breakdowns, scope);
    const waits = unit === 'person' ? await engine.waits(by, scope) : new Map<string, readonly Wait[]>();
    counted.push({ ...request, counts, waits });
  }
  const tables = counted.map(({ counts }) => counts);
  const protection =
    options.release === 'internal' ? undefined : await protectTables(tables, options.policy ?? publicationPolicy);
  return counted.map((one) => tableOf(one, engine, options, protection));
}

function check({ indicator, by }: TableRequest, { scope, population }: TableOptions): void {
  const refused = by.find(
    ({ id }) => id === indicator.breakdown?.id || (indicator.dimensions && !indicator.dimensions.includes(id)),
  );
  if (refused) throw new SdkError('bad-option', `${indicator.id} cannot be broken down by ${refused.id}.`);
  if (indicator.perPopulation && population && scope?.area === undefined) {
    throw new SdkError('bad-option', `${indicator.id} needs the territory whose population it is set against.`);
  }
}

function tableOf(
  { indicator, by, counts, waits }: Counted,
  { viewpoint, nature }: Engine,
  { release, scope, population = [] }: TableOptions,
  protection: Protection | undefined,
): Table {
  const dimensions = by.map((breakdown, index) => ({ ...breakdown, codes: counts.dimensions[index]!.codes }));
  const rows = [...cellsOf(dimensions)].map((codes): TableRow => {
    const at = Object.fromEntries(dimensions.map(({ id }, index) => [id, codes[index]!]));
    let hidden = false;
    const countOf = (key: readonly string[]) => {
      const isHidden = protection?.isHidden(counts, key) ?? false;
      hidden ||= isHidden;
      return isHidden && release === 'publication' ? null : (counts.counts.get(cellKey(key)) ?? 0);
    };
    const cell: CellCounts = {
      all: countOf(indicator.breakdown ? [...codes, TOTAL] : codes),
      of: (code) => countOf([...codes, code]),
      population: scope?.area === undefined ? undefined : populationOf(population, scope.area, at),
      waits: () => waits.get(cellKey(codes)) ?? [],
    };
    return rowOf(at, indicator, cell, () => hidden && release === 'confidential');
  });
  const years = dimensions.find(({ id }) => id === 'year')?.codes.filter((code) => /^\d{4}/.test(code)) ?? [];
  return {
    indicator: indicator.id,
    title: titleOf(indicator, nature),
    version: indicator.version,
    unit: indicator.unit,
    measure: indicator.measure,
    dimensions: dimensions.map((dimension) => ({
      id: dimension.id,
      title: dimension.title,
      codes: dimension.codes,
      labels: labelsOf(dimension),
    })),
    rows,
    asOf: viewpoint.asOf,
    ...(usesAge(indicator, by) && { ageAt: viewpoint.ageAt }),
    ...(years.length > 0 && { period: { from: years[0]!.slice(0, 4), until: years.at(-1)!.slice(-4) } }),
    nature,
    release,
    disclosure: disclosureText(release, rows, protection),
    caveats: indicator.caveats,
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

function usesAge({ breakdown }: Indicator, by: readonly Breakdown[]): boolean {
  return breakdown?.id === 'age' || by.some(({ id }) => id === 'age');
}
