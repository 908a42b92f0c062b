import { type Needs, needsOf, type Wanted } from '../facts/needs.js';
import type { Plan } from './plan.js';
import { plansOf, type TableRequest } from './plans-of.js';
import type { Scope } from './scope.js';

/**
 * What must be kept of records to compute some tables.
 * @since 0.1.0
 */
export function needsOfRequests(requests: readonly TableRequest[], scope: Scope = {}): Needs {
  return needsOf(wantedBy(requests, scope));
}

/** The columns that the plans of requests name, and their conditions. */
export function wantedBy(requests: readonly TableRequest[], scope: Scope = {}): readonly Wanted[] {
  const plans = requests.flatMap((request) => {
    return Object.values<Plan | undefined>({ ...plansOf(request, scope) }).filter(
      (plan): plan is Plan => plan !== undefined,
    );
  });
  return plans.map(({ facts, where, by, sums = [] }) => ({
    table: facts,
    columns: [...by.map(({ column }) => column), ...sums],
    ...(where && { where }),
  }));
}
