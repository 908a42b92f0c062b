import type { Table } from '@openthb/core';
import { computeTables, type TableOptions } from '../../compute-tables.js';
import type { Breakdown } from '../../dimensions/define-dimension.js';
import { pooledYears, year } from '../../dimensions/year.js';
import { mostlyHidden } from '../../disclosure-text.js';
import type { Engine } from '../../engines/engine.js';
import type { TableRequest } from '../../plans/plans-of.js';

/** How many years are put together, at the least that shows enough. */
const SPANS = [1, 2, 3, 5, 10];

/**
 * Tables by years, pooled no more than it takes that half of the figures by year can be shown. Only the tables that are
 * returned are released; what the others would have shown is forgotten.
 */
export async function pooledTables(
  engine: Engine,
  requestsBy: (year: Breakdown) => readonly TableRequest[],
  options: TableOptions,
): Promise<{ readonly tables: readonly Table[]; readonly span: number }> {
  if (requestsBy(year).length === 0) return { tables: [], span: 1 };
  const last = Number(engine.viewpoint.asOf.slice(0, 4));
  let tables: readonly Table[] = [];
  for (const span of SPANS) {
    tables = await computeTables(engine, requestsBy(pooledYears(span, last)), options);
    const yearly = yearlyOf(tables).flatMap(({ rows }) => rows);
    if (!mostlyHidden(yearly)) return { tables, span };
  }
  return { tables, span: SPANS.at(-1)! };
}

/** The tables that years are pooled for: those by year alone, else all that have years. */
function yearlyOf(tables: readonly Table[]): readonly Table[] {
  const withYears = tables.filter(({ dimensions }) => dimensions.some(({ id }) => id === 'year'));
  const alone = withYears.filter(({ dimensions }) => dimensions.length === 1);
  return alone.length > 0 ? alone : withYears;
}
