import { randomOf } from '@openthb/core/generate';

/** Where the samplers draw from. */
export interface Bits {
  /** A whole number from 0 up to, and without, `limit`, which is at most 2^53; each as likely as the others. */
  below(limit: number): number;
  /** The same for numbers of any size. */
  belowBig(limit: bigint): bigint;
}

/** How many words are drawn from the system at once. */
const POOL = 8192;
const WORD = 0x1_0000_0000;
/** Numbers below this are divided as machine integers. */
const SMALL = 2 ** 30;
const EXACT = 2 ** 53;

/**
 * Bits of the system's cryptographic source. Noise that anybody could draw again is no noise.
 * @since 0.1.0
 */
export function secureBits(): Bits {
  const pool = new Uint32Array(POOL);
  let used = POOL;
  return bitsOf(() => {
    if (used === POOL) {
      crypto.getRandomValues(pool);
      used = 0;
    }
    return pool[used++]!;
  });
}

/**
 * Bits that repeat themselves, for tests only: whoever knows the seed can take the noise away again.
 * @since 0.1.0
 */
export function repeatableBitsForTests(seed: string): Bits {
  const random = randomOf(seed, 'noise');
  return bitsOf(() => random.below(WORD));
}

function bitsOf(word: () => number): Bits {
  return {
    below(limit) {
      // Draws at the upper end that would favour small numbers are thrown away.
      if (limit <= SMALL) {
        const fair = SMALL - (SMALL % limit);
        for (;;) {
          const drawn = word() >>> 2;
          if (drawn < fair) return drawn % limit;
        }
      }
      if (limit <= WORD) {
        const fair = WORD - (WORD % limit);
        for (;;) {
          const drawn = word();
          if (drawn < fair) return drawn % limit;
        }
      }
      const fair = EXACT - (EXACT % limit);
      for (;;) {
        const drawn = (word() & 0x1f_ffff) * WORD + word();
        if (drawn < fair) return drawn % limit;
      }
    },
    belowBig(limit) {
      const bits = limit.toString(2).length;
      const mask = (1n << BigInt(bits)) - 1n;
      for (;;) {
        let drawn = 0n;
        for (let have = 0; have < bits; have += 32) drawn = (drawn << 32n) | BigInt(word());
        if ((drawn & mask) < limit) return drawn & mask;
      }
    },
  };
}
