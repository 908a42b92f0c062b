import type { Breakdown } from '../dimensions/define-dimension.js';
import { all } from '../facts/terms/conditions.js';
import type { Indicator } from '../indicators/define-indicator.js';
import type { Plan, PlanKey } from './plan.js';
import { conditionsOf, type Scope } from './scope.js';

/** An indicator, and what it is to be broken down by. */
export interface TableRequest {
  readonly indicator: Indicator;
  readonly by: readonly Breakdown[];
}

/** The questions that an indicator asks. */
export interface IndicatorPlans {
  readonly counts: Plan;
  readonly waits: Plan | undefined;
  readonly sums: Plan | undefined;
  /** Of which cases, and by whom registered, those counted are: what disclosure control asks. */
  readonly cases: Plan | undefined;
  readonly contributors: Plan | undefined;
}

/** Whether an indicator can be broken down by a dimension: its facts have the column, and it makes sense. */
export function canBreakDown(
  { facts, breakdown, over, dimensions, sum }: Indicator,
  { id, column }: Breakdown,
): boolean {
  if (id === breakdown?.id || id === over?.id) return false;
  // Nobody knows what part of a sum is whose.
  if (sum !== undefined && column === 'countries') return false;
  return Object.hasOwn(facts.columns, column) && (dimensions?.includes(id) ?? true);
}

/** The dimensions that the table of a request has. */
export function shownBy({ indicator: { over }, by }: TableRequest): readonly Breakdown[] {
  return over ? [...by, over] : by;
}

/** The dimensions that are counted for a request. */
export function countedBy(request: TableRequest): readonly Breakdown[] {
  const { breakdown } = request.indicator;
  return breakdown ? [...shownBy(request), breakdown] : shownBy(request);
}

/**
 * The plans of a request.
 * @since 0.1.0
 */
export function plansOf(request: TableRequest, scope: Scope): IndicatorPlans {
  const { facts, where, wait, sum } = request.indicator;
  const conditions = [...(where ? [where] : []), ...conditionsOf(scope, request.indicator)];
  const plan = { facts, ...(conditions.length > 0 && { where: all(...conditions) }) };
  const counted = countedBy(request).map(keyOf);
  const behind = (column: string): Plan | undefined =>
    Object.hasOwn(facts.columns, column) ? { ...plan, by: [...counted, { column }] } : undefined;
  return {
    counts: { ...plan, by: counted },
    waits: wait === undefined ? undefined : { ...plan, by: [...counted, { column: wait }] },
    cases: behind('ofCase'),
    contributors: behind('registeredBy'),
    sums: sum === undefined ? undefined : { ...plan, by: shownBy(request).map(keyOf), sums: [sum] },
  };
}

function keyOf({ column, groups }: Breakdown): PlanKey {
  return { column, ...(groups && { groups }) };
}
