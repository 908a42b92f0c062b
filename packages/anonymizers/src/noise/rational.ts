import { SdkError } from '@openthb/core';

/** A positive fraction of whole numbers, so that no binary fraction changes what a budget promises. */
export interface Rational {
  readonly numerator: number;
  readonly denominator: number;
}

/** The largest part of a fraction that the samplers compute with exactly. */
const LARGEST = 1_000_000_000;

/**
 * The fraction that a decimal number is written as: 0.1 is one tenth, not what a binary fraction makes of it.
 * @throws SdkError where it is not positive, or has more digits than can be computed with exactly
 */
export function rationalOf(value: number): Rational {
  const [, whole, fraction = '', exponent = '0'] = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  if (whole === undefined || !(value > 0)) throw outside();
  const shift = fraction.length - Number(exponent);
  const digits = Number(`${whole}${fraction}`);
  const numerator = shift < 0 ? digits * 10 ** -shift : digits;
  const denominator = shift > 0 ? 10 ** shift : 1;
  const divisor = greatestDivisor(numerator, denominator);
  return checked({ numerator: numerator / divisor, denominator: denominator / divisor });
}

/** The product of two fractions. */
export function times(a: Rational, b: Rational): Rational {
  const numerator = a.numerator * b.numerator;
  const denominator = a.denominator * b.denominator;
  const divisor = greatestDivisor(numerator, denominator);
  return checked({ numerator: numerator / divisor, denominator: denominator / divisor });
}

/** One divided by a fraction. */
export function inverse({ numerator, denominator }: Rational): Rational {
  return { numerator: denominator, denominator: numerator };
}

function checked(rational: Rational): Rational {
  if (rational.numerator > LARGEST || rational.denominator > LARGEST) throw outside();
  return rational;
}

function outside(): SdkError {
  return new SdkError('bad-option', 'A share of a budget must be a positive number with few digits.');
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
