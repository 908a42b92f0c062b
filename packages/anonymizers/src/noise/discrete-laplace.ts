import { bernoulliExp } from './bernoulli-exp.js';
import type { Bits } from './bits.js';
import type { Rational } from './rational.js';

/**
 * A whole number drawn from the discrete Laplace distribution of a scale: x is as likely as e to the minus |x| / scale.
 * Exact: only whole numbers are computed with. How long a draw takes tells of its size; draw in batches.
 * @see Canonne, Kamath, Steinke: The Discrete Gaussian for Differential Privacy (2020), algorithm 2
 * @since 0.1.0
 */
export function discreteLaplace({ numerator: t, denominator: s }: Rational, bits: Bits): number {
  for (;;) {
    const rest = bits.below(t);
    if (!bernoulliExp(rest, t, bits)) continue;
    let whole = 0;
    while (bernoulliExp(1, 1, bits)) whole += 1;
    const size = Math.floor((rest + t * whole) / s);
    const negative = bits.below(2) === 1;
    // Zero has one sign only.
    if (negative && size === 0) continue;
    return negative ? -size : size;
  }
}
