import { SdkError } from '@openthb/core';

/** What a release costs: as pure differential privacy, or as zero-concentrated differential privacy. */
export type Cost = { readonly epsilon: number } | { readonly rho: number };

/**
 * What may be learnt in all of the persons in some data, and what was learnt already: a ledger, to be kept as JSON beside
 * the data. Costs add up over everything that was ever released of the same persons.
 * @see Dwork, McSherry, Nissim, Smith: Calibrating Noise to Sensitivity (2006); Bun, Steinke: Concentrated Differential
 * Privacy (2016)
 * @since 0.1.0
 */
export interface Budget {
  readonly format: 'openthb-privacy-ledger';
  readonly version: '1.0';
  /** What is added up: `pure` adds epsilons, and takes no Gaussian noise; `zcdp` adds rhos, and takes both. */
  readonly accounting: 'pure' | 'zcdp';
  /** What may be spent in all: an epsilon or a rho. */
  readonly total: number;
  /** What was spent, each with what for. */
  readonly spent: readonly { readonly what: string; readonly cost: number }[];
}

/** Sums of decimals are off by so much, relatively. */
const HAIR = 1e-12;

/**
 * A budget of which nothing is spent.
 * @throws SdkError `bad-option` where the total is no positive number
 * @since 0.1.0
 */
export function budgetOf(total: Cost): Budget {
  const accounting = 'rho' in total ? 'zcdp' : 'pure';
  const amount = 'rho' in total ? total.rho : total.epsilon;
  if (!isAmount(amount)) throw new SdkError('bad-option', 'A budget must be a positive number.');
  return { format: 'openthb-privacy-ledger', version: '1.0', accounting, total: amount, spent: [] };
}

/**
 * The budget after something was spent. Nothing is spent in silence, and nothing past the end.
 * @throws SdkError `unsafe` where too little is left; then nothing may be released. `bad-option` where the cost is no
 * positive number, or cannot be told in the budget's accounting
 * @since 0.1.0
 */
export function spend(budget: Budget, cost: Cost, what: string): Budget {
  const amount = amountIn(budget, cost);
  if (!isAmount(amount)) throw new SdkError('bad-option', 'What is spent must be a positive number.');
  if (amount > left(budget) + HAIR * budget.total) {
    throw new SdkError('unsafe', 'The budget does not suffice for this release; nothing was released.');
  }
  return { ...budget, spent: [...budget.spent, { what, cost: amount }] };
}

/**
 * What is left of a budget.
 * @since 0.1.0
 */
export function left({ total, spent }: Budget): number {
  return total - spent.reduce((sum, { cost }) => sum + cost, 0);
}

/**
 * A budget as it was kept in a file.
 * @throws SdkError `bad-input` where it is none
 * @since 0.1.0
 */
export function budgetFrom(json: unknown): Budget {
  const found = json as Partial<Budget> | null | undefined;
  const whole =
    found?.format === 'openthb-privacy-ledger' &&
    found.version === '1.0' &&
    (found.accounting === 'pure' || found.accounting === 'zcdp') &&
    isAmount(found.total) &&
    Array.isArray(found.spent) &&
    found.spent.every(
      (one: { what?: unknown; cost?: unknown } | null) => typeof one?.what === 'string' && isAmount(one.cost),
    );
  if (!whole) throw new SdkError('bad-input', 'This is no privacy ledger of version 1.0.');
  const { format, version, accounting, total, spent } = found as Budget;
  return { format, version, accounting, total, spent: spent.map(({ what, cost }) => ({ what, cost })) };
}

/**
 * What a mechanism of pure differential privacy costs as a concentrated one.
 * @since 0.1.0
 */
export function rhoOfEpsilon(epsilon: number): number {
  return (epsilon * epsilon) / 2;
}

function amountIn({ accounting }: Budget, cost: Cost): number {
  if (accounting === 'zcdp') return 'rho' in cost ? cost.rho : rhoOfEpsilon(cost.epsilon);
  if ('epsilon' in cost) return cost.epsilon;
  throw new SdkError(
    'bad-option',
    'A pure budget takes no cost in rho: no noise but that of Laplace is purely private.',
  );
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}
