import { bernoulliExpBig } from './bernoulli-exp.js';
import type { Bits } from './bits.js';
import { discreteLaplace } from './discrete-laplace.js';
import type { Rational } from './rational.js';

/**
 * A whole number drawn from the discrete Gaussian distribution of a variance parameter: x is as likely as e to the minus
 * x² / (2 · variance). Exact: only whole numbers are computed with.
 * @see Canonne, Kamath, Steinke: The Discrete Gaussian for Differential Privacy (2020), algorithm 3
 * @since 0.1.0
 */
export function discreteGaussian({ numerator, denominator }: Rational, bits: Bits): number {
  const t = Math.floor(Math.sqrt(numerator / denominator)) + 1;
  const scale: Rational = { numerator: t, denominator: 1 };
  const below = 2n * BigInt(numerator) * BigInt(t) * BigInt(t) * BigInt(denominator);
  for (;;) {
    const drawn = discreteLaplace(scale, bits);
    const distance = BigInt(Math.abs(drawn)) * BigInt(t) * BigInt(denominator) - BigInt(numerator);
    if (bernoulliExpBig(distance * distance, below, bits)) return drawn;
  }
}
