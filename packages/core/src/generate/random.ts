/**
 * Chance that repeats itself: the same seed gives the same draws on every machine, since only integers are computed with.
 * Not for secrets. The generator is xoshiro128** of Blackman and Vigna; seeds are spread by MurmurHash3's finalizer.
 * @since 0.1.0
 */
export interface Random {
  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number;
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number;
  /** Whether something happens that happens so many times in a hundred. */
  percent(times: number): boolean;
  pick<T>(items: readonly [T, ...T[]]): T;
  pick<T>(items: readonly T[]): T | undefined;
  /** One of the keys, each as often as its weight, a whole number, says. */
  weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K;
  /** Up to `most` different keys, at least one. */
  several<K extends string>(weights: Readonly<Partial<Record<K, number>>>, most: number): readonly K[];
}

/** Chance from a seed and the name of what it is for, so that one use does not move another. */
export function randomOf(seed: string, purpose: string): Random {
  const next = xoshiro(seedWords(`${seed}\u0000${purpose}`));
  const below = (limit: number) => Math.floor((next() / 0x1_0000_0000) * limit);
  const weighted = <K extends string>(weights: Readonly<Partial<Record<K, number>>>): K => {
    const entries = Object.entries<number>(weights as Record<string, number>);
    let draw = below(entries.reduce((sum, [, weight]) => sum + weight, 0));
    for (const [key, weight] of entries) {
      draw -= weight;
      if (draw < 0) return key as K;
    }
    return entries[0]![0] as K;
  };
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    percent: (times) => below(100) < times,
    pick: <T>(items: readonly T[]) => items[below(items.length)] as T,
    weighted,
    several(weights, most) {
      const drawn = new Set([weighted(weights)]);
      for (let more = below(most); more > 0; more -= 1) drawn.add(weighted(weights));
      return [...drawn];
    },
  };
}

function xoshiro(words: Uint32Array): () => number {
  const s = words;
  return () => {
    const result = Math.imul(rotate(Math.imul(s[1]!, 5), 7), 9) >>> 0;
    const shifted = s[1]! << 9;
    s[2]! ^= s[0]!;
    s[3]! ^= s[1]!;
    s[1]! ^= s[2]!;
    s[0]! ^= s[3]!;
    s[2]! ^= shifted;
    s[3] = rotate(s[3]!, 11);
    return result;
  };
}

function seedWords(seed: string): Uint32Array {
  const words = new Uint32Array(4);
  for (let word = 0; word < 4; word += 1) {
    let hash = 0x9e37_79b9 + word;
    for (let at = 0; at < seed.length; at += 1) hash = spread(hash ^ Math.imul(seed.charCodeAt(at) + 1, 0xcc9e_2d51));
    words[word] = spread(hash);
  }
  return words;
}

function spread(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
