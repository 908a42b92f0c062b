import type { TableRequest } from '../plans/plans-of.js';
import { countedBy } from '../plans/plans-of.js';
import type { PartialQuestion } from './partial-result.js';

/** A request in words that two systems can compare. */
export function questionOf(request: TableRequest): PartialQuestion {
  const { indicator, by } = request;
  const { facts, where = null, wait = null, sum = null } = indicator;
  const counted = countedBy(request).map(({ column, groups = null, additive }) => [column, groups, additive]);
  return {
    indicator: indicator.id,
    version: indicator.version,
    by: by.map(({ id, groups }) => ({ id, ...(groups && { groups }) })),
    definition: JSON.stringify([facts.id, where, counted, wait, sum]),
  };
}
