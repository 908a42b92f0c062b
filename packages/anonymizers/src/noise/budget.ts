import { SdkError } from '@openthb/core';

/**
 * What a release may cost in all, as zero-concentrated differential privacy. Costs add up over everything that was ever
 * released of the same persons.
 * @see Bun, Steinke: Concentrated Differential Privacy (2016)
 * @since 0.1.0
 */
export interface Budget {
  /** What may be spent in all. */
  readonly rho: number;
  /** What was spent, each with what for. */
  readonly spent: readonly { readonly what: string; readonly rho: number }[];
}

/**
 * A budget of which nothing is spent.
 * @since 0.1.0
 */
export function budgetOf(rho: number): Budget {
  if (!(rho > 0)) throw new SdkError('bad-option', 'A budget must be a positive number.');
  return { rho, spent: [] };
}

/**
 * The budget after something was spent. Nothing is spent in silence, and nothing past the end.
 * @throws SdkError with code `unsafe` where too little is left; then nothing may be released
 * @since 0.1.0
 */
export function spend(budget: Budget, rho: number, what: string): Budget {
  if (!(rho > 0)) throw new SdkError('bad-option', 'What is spent must be a positive number.');
  if (rho > left(budget) * (1 + 1e-12)) {
    throw new SdkError('unsafe', 'The budget does not suffice for this release; nothing was released.');
  }
  return { ...budget, spent: [...budget.spent, { what, rho }] };
}

/** What is left of a budget. */
export function left({ rho, spent }: Budget): number {
  return rho - spent.reduce((sum, one) => sum + one.rho, 0);
}

/** What a mechanism of pure differential privacy costs. */
export function rhoOfEpsilon(epsilon: number): number {
  return (epsilon * epsilon) / 2;
}

/**
 * The epsilon that a cost promises at a delta: how much likelier any result may be with a person than without.
 * @since 0.1.0
 */
export function epsilonOf(rho: number, delta: number): number {
  return rho + 2 * Math.sqrt(rho * Math.log(1 / delta));
}
