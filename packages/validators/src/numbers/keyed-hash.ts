/**
 * The key of one run, two whole numbers below 2^32.
 * @since 0.1.0
 */
export type HashKey = readonly [number, number];

/** The 64 bits that stand for a text under a key. */
export interface KeyedHash {
  /** Hashes a text, into `high` and `low`. */
  of(text: string): void;
  high: number;
  low: number;
}

/**
 * HalfSipHash-2-4 of a text's UTF-16 code units: who has what it gives and not the key can tell no text from another.
 * @see https://github.com/veorq/SipHash
 */
export function keyedHash([first, second]: HashKey): KeyedHash {
  const hash = { of, high: 0, low: 0 };
  let [a, b, c, d] = [0, 0, 0, 0];
  const round = () => {
    a = (a + b) | 0;
    b = ((b << 5) | (b >>> 27)) ^ a;
    a = (a << 16) | (a >>> 16);
    c = (c + d) | 0;
    d = ((d << 8) | (d >>> 24)) ^ c;
    a = (a + d) | 0;
    d = ((d << 7) | (d >>> 25)) ^ a;
    c = (c + b) | 0;
    b = ((b << 13) | (b >>> 19)) ^ c;
    c = (c << 16) | (c >>> 16);
  };
  const take = (word: number) => {
    d ^= word;
    round();
    round();
    a ^= word;
  };
  const give = () => {
    for (let times = 0; times < 4; times += 1) round();
    return (b ^ d) >>> 0;
  };
  function of(text: string): void {
    a = first;
    b = second ^ 0xee;
    c = first ^ 0x6c796765;
    d = second ^ 0x74656462;
    const even = text.length & ~1;
    for (let at = 0; at < even; at += 2) take(text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16));
    // The length in bytes, and what is left over.
    take(((text.length * 2) << 24) | (text.length > even ? text.charCodeAt(even) : 0));
    c ^= 0xee;
    hash.low = give();
    b ^= 0xdd;
    hash.high = give();
  }
  return hash;
}
