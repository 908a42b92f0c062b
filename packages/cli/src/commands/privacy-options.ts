import { type Cost, epsilonOf } from '@openthb/anonymizers';
import { InvalidArgumentError } from 'commander';

/** A number above zero, as a share of a budget is written. */
export function amount(text: string): number {
  const value = Number(text);
  if (!/^\d+(?:\.\d+)?$/.test(text) || value <= 0) throw new InvalidArgumentError('It must be a number above 0.');
  return value;
}

/** A chance that may be taken that more is learnt. */
export function smallChance(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 0.01)) throw new InvalidArgumentError('It must be a number above 0, and at most 0.01.');
  return value;
}

/** A cost in words. */
export function costText(cost: Cost, delta: number | undefined): string {
  if ('epsilon' in cost) return `epsilon ${cost.epsilon}`;
  return `rho ${cost.rho}: epsilon ${rounded(epsilonOf(cost.rho, delta!))} but for a chance of ${delta!}`;
}

/** A number for people. */
export function rounded(value: number): number {
  return Math.max(0, Number(value.toPrecision(6)));
}
