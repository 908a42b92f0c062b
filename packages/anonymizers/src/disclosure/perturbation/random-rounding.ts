import { type CountTable, SdkError } from '@openthb/core';
import { type Bits, secureBits } from '../../noise/bits.js';

/**
 * Every count rounded to a multiple of a base, up or down by chance, so that on average it is what it was. Sums of rounded
 * counts are not the rounded sums, and each table that shows a cell draws anew: release a cell once.
 * @throws SdkError `bad-option` where the base is no whole number above 1.
 * @since 0.1.0
 */
export function randomlyRounded(
  { counts }: CountTable,
  base: number,
  bits: Bits = secureBits(),
): ReadonlyMap<string, number> {
  checkBase(base);
  return new Map([...counts].map(([key, count]) => [key, roundedByChance(count, base, bits)]));
}

/** A multiple of the base next to a count: the nearer, the likelier. */
export function roundedByChance(count: number, base: number, bits: Bits): number {
  const rest = count % base;
  return count - rest + (rest > 0 && bits.below(base) < rest ? base : 0);
}

/** Refuses what cannot be rounded to. */
export function checkBase(base: number): void {
  if (!Number.isInteger(base) || base < 2)
    throw new SdkError('bad-option', 'A base of rounding is a whole number above 1.');
}
