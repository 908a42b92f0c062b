import { bernoulliExp, bernoulliExpBig } from './bernoulli-exp.js';
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
  const below = 2 * numerator * t * t * denominator;
  for (;;) {
    const drawn = discreteLaplace(scale, bits);
    const distance = Math.abs(drawn) * t * denominator - numerator;
    // Where all stays below 2^53, machine numbers are exact, and faster.
    if (below <= EXACT && distance * distance <= EXACT) {
      if (bernoulliExp(distance * distance, below, bits)) return drawn;
    } else if (acceptedBig(drawn, { t, numerator, denominator }, bits)) return drawn;
  }
}

const EXACT = 2 ** 53;

/** Whether a draw stays, computed with numbers of any size. */
function acceptedBig(
  drawn: number,
  { t, numerator, denominator }: Rational & { readonly t: number },
  bits: Bits,
): boolean {
  const [size, top, bottom] = [BigInt(t), BigInt(numerator), BigInt(denominator)];
  const distance = BigInt(Math.abs(drawn)) * size * bottom - top;
  return bernoulliExpBig(distance * distance, 2n * top * size * size * bottom, bits);
}
