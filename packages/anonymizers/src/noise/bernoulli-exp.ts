import type { Bits } from './bits.js';

/**
 * Whether something happens that has the probability e to the minus `a/b`, without computing a power of e.
 * @see Canonne, Kamath, Steinke: The Discrete Gaussian for Differential Privacy (2020), algorithm 1
 */
export function bernoulliExp(a: number, b: number, bits: Bits): boolean {
  let left = a;
  for (; left > b; left -= b) if (!upToOne(1, 1, bits)) return false;
  return upToOne(left, b, bits);
}

/** The same for fractions of any size. */
export function bernoulliExpBig(a: bigint, b: bigint, bits: Bits): boolean {
  let left = a;
  for (; left > b; left -= b) if (!upToOne(1, 1, bits)) return false;
  for (let step = 1n; ; step += 1n) {
    if (bits.belowBig(b * step) >= left) return (step & 1n) === 1n;
  }
}

/** Up to which limit a number is drawn exactly without large numbers. */
const EXACT = 2 ** 53;

/** For `a` at most `b`. */
function upToOne(a: number, b: number, bits: Bits): boolean {
  for (let step = 1; ; step += 1) {
    const limit = b * step;
    const drawn = limit <= EXACT ? bits.below(limit) : Number(bits.belowBig(BigInt(b) * BigInt(step)));
    if (drawn >= a) return (step & 1) === 1;
  }
}
