/**
 * Puts entries with equal keys together. A key is one or more words of 32 bits, each given as an array over the entries.
 * The table behind it is made once and not cleared between uses.
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
  const mostBits = bitsFor(capacity);
  // Each slot holds a number and a key, side by side. The number is that of a group, counted on from use to use: what is
  // below the first number of this use is left from another, and the slot is free.
  const slots = new Int32Array(2 ** (mostBits + 1));
  let first = 1;
  let hashes = new Int32Array(0);

  function begin(length: number): readonly [shift: number, mask: number] {
    if (first > 2 ** 31 - 1 - length) {
      slots.fill(0);
      first = 1;
    }
    // No more of the table is used than the entries need, so that it stays in the cache.
    const bits = Math.min(mostBits, bitsFor(length));
    return [32 - bits, 2 ** bits - 1];
  }

  function groupWord(word: Int32Array, length: number, groupOf: Int32Array, firsts: Int32Array): number {
    const [shift, mask] = begin(length);
    let groups = 0;
    for (let entry = 0; entry < length; entry += 1) {
      const key = word[entry]!;
      let slot = Math.imul(key, GOLDEN) >>> shift;
      let group = slots[2 * slot]! - first;
      while (group >= 0 && slots[2 * slot + 1] !== key) {
        slot = (slot + 1) & mask;
        group = slots[2 * slot]! - first;
      }
      if (group < 0) {
        group = groups;
        slots[2 * slot] = first + group;
        slots[2 * slot + 1] = key;
        firsts[group] = entry;
        groups += 1;
      }
      groupOf[entry] = group;
    }
    first += groups;
    return groups;
  }

  function groupWords(words: readonly Int32Array[], length: number, groupOf: Int32Array, firsts: Int32Array): number {
    const [shift, mask] = begin(length);
    if (hashes.length < length) hashes = new Int32Array(capacity);
    mixWords(words, length, hashes);
    let groups = 0;
    for (let entry = 0; entry < length; entry += 1) {
      const hash = hashes[entry]!;
      let slot = Math.imul(hash, GOLDEN) >>> shift;
      let group = slots[2 * slot]! - first;
      while (group >= 0 && !(slots[2 * slot + 1] === hash && sameKey(words, entry, firsts[group]!))) {
        slot = (slot + 1) & mask;
        group = slots[2 * slot]! - first;
      }
      if (group < 0) {
        group = groups;
        slots[2 * slot] = first + group;
        slots[2 * slot + 1] = hash;
        firsts[group] = entry;
        groups += 1;
      }
      groupOf[entry] = group;
    }
    first += groups;
    return groups;
  }

  return {
    group: (words, length, groupOf, firsts) =>
      words.length === 1 ? groupWord(words[0]!, length, groupOf, firsts) : groupWords(words, length, groupOf, firsts),
  };
}

/** One number for each key of several words; keys that differ may have the same. */
function mixWords(words: readonly Int32Array[], length: number, hashes: Int32Array): void {
  hashes.fill(0, 0, length);
  for (const word of words) {
    for (let entry = 0; entry < length; entry += 1) {
      const hash = hashes[entry]!;
      hashes[entry] = Math.imul(hash ^ (hash >>> 15) ^ word[entry]!, OTHER);
    }
  }
}

/** A table twice as large as its entries, at the least. */
function bitsFor(length: number): number {
  return Math.max(4, 33 - Math.clz32(Math.max(1, length) - 1));
}

function sameKey(words: readonly Int32Array[], one: number, other: number): boolean {
  // By index: this is asked for every entry, and an iterator costs as much as the rest.
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (word[one] !== word[other]) return false;
  }
  return true;
}
