import { cellsOf, cellKey, type CountTable, SdkError, TOTAL } from '@openthb/core';
import { keyedHash } from '../../pseudonyms/keyed-hash.js';
import { type PseudonymKey, soundKey } from '../../pseudonyms/pseudonym-key.js';

/**
 * Noise on every count that hangs on a key and on what the cell counts, and on nothing else: the same cell has the same
 * noise in whatever table and however often it is asked for, so that asking again does not take it away. Zeros stay, no
 * count becomes negative, and on average each is what it was; sums of noisy counts are not the noisy sums.
 * @throws SdkError `weak-key`, or `bad-option` where the largest noise is no whole number above 0.
 * @see Fraser, Wooton, A proposed method for confidentialising tabular output to protect against differencing (2005)
 * @since 0.1.0
 */
export async function cellKeyPerturbed(
  { universe, unit, dimensions, counts }: CountTable,
  key: PseudonymKey,
  largest: number,
): Promise<ReadonlyMap<string, number>> {
  if (!Number.isInteger(largest) || largest < 1 || largest > 1000) {
    throw new SdkError('bad-option', 'The largest noise is a whole number from 1 to 1000.');
  }
  const hash = await keyedHash(soundKey(key).secret, ['OpenTHB cell keys 1', universe, unit]);
  const noisy = await Promise.all(
    [...cellsOf(dimensions)].map(async (codes) => {
      const count = counts.get(cellKey(codes)) ?? 0;
      const named = dimensions
        .flatMap(({ id }, at) => (codes[at] === TOTAL ? [] : [[id, codes[at]!] as const]))
        .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
      return [cellKey(codes), count + noiseOf(await hash(named.flat()), Math.min(largest, count))] as const;
    }),
  );
  return new Map(noisy);
}

/** Bytes of a key of which the noise is made. */
const BYTES = 6;

/** Noise from -largest to largest, the smaller the likelier: as if two even draws were subtracted. */
function noiseOf(bytes: Uint8Array, largest: number): number {
  const draw = (from: number) =>
    bytes.subarray(from, from + BYTES).reduce((number, byte) => number * 256 + byte, 0) % (largest + 1);
  return draw(0) - draw(BYTES);
}
