/**
 * Puts entries with equal keys together. A key is one or more words of 32 bits, each given as an array over the entries.
 * The tables behind it are made once and never cleared: each use has a stamp of its own.
 */
export interface KeyGroups {
  /**
   * Gives each of the first `length` entries the number of its group, in the order in which groups first occur.
   * @param firsts For each group, its first entry is written here.
   * @returns How many groups there are.
   */
  readonly group: (words: readonly Int32Array[], length: number, groupOf: Int32Array, firsts: Int32Array) => number;
}

const GOLDEN = 0x9e3779b1;
const OTHER = 0x85ebca6b;

/** Makes room for groups of so many entries. */
export function keyGroups(capacity: number): KeyGroups {
  const bits = Math.max(6, Math.ceil(Math.log2(Math.max(1, capacity) * 2)));
  const slots = new Int32Array(2 ** bits);
  const stamps = new Int32Array(2 ** bits);
  const keys = new Int32Array(capacity);
  let stamp = 0;

  function groupWords(words: readonly Int32Array[], length: number, groupOf: Int32Array, firsts: Int32Array): number {
    const [shift, mask] = sizesFor(length);
    let groups = 0;
    for (let entry = 0; entry < length; entry += 1) {
      let hash = 0;
      for (const word of words) hash = Math.imul(hash ^ word[entry]!, OTHER) ^ (hash >>> 15);
      let slot = Math.imul(hash, GOLDEN) >>> shift;
      while (stamps[slot] === stamp && !sameKey(words, entry, firsts[slots[slot]!]!)) slot = (slot + 1) & mask;
      if (stamps[slot] !== stamp) {
        stamps[slot] = stamp;
        slots[slot] = groups;
        firsts[groups] = entry;
        groups += 1;
      }
      groupOf[entry] = slots[slot]!;
    }
    return groups;
  }

  function groupWord(word: Int32Array, length: number, groupOf: Int32Array, firsts: Int32Array): number {
    const [shift, mask] = sizesFor(length);
    let groups = 0;
    for (let entry = 0; entry < length; entry += 1) {
      const key = word[entry]!;
      let slot = Math.imul(key, GOLDEN) >>> shift;
      for (;;) {
        if (stamps[slot] !== stamp) {
          stamps[slot] = stamp;
          slots[slot] = groups;
          keys[groups] = key;
          firsts[groups] = entry;
          groupOf[entry] = groups;
          groups += 1;
          break;
        }
        const group = slots[slot]!;
        if (keys[group] === key) {
          groupOf[entry] = group;
          break;
        }
        slot = (slot + 1) & mask;
      }
    }
    return groups;
  }

  /** No more of the table is used than the entries need, so that it stays in the cache. */
  function sizesFor(length: number): readonly [shift: number, mask: number] {
    stamp += 1;
    const needed = Math.min(bits, Math.max(4, Math.ceil(Math.log2(Math.max(1, length) * 2))));
    return [32 - needed, 2 ** needed - 1];
  }

  return {
    group: (words, length, groupOf, firsts) =>
      words.length === 1 ? groupWord(words[0]!, length, groupOf, firsts) : groupWords(words, length, groupOf, firsts),
  };
}

function sameKey(words: readonly Int32Array[], one: number, other: number): boolean {
  for (const word of words) if (word[one] !== word[other]) return false;
  return true;
}
