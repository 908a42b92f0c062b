/**
 * Puts entries with equal keys together. A key is one or more words of 32 bits, each given as an array over the entries, of
 * which only the bits of a mask count. The table behind it is made once and not cleared between uses.
 */
export interface KeyGroups {
  /**
   * Gives each of the first `length` entries the number of its group, in the order in which groups first occur.
   * @param firsts For each group, its first entry is written here.
   * @returns How many groups there are.
   */
  readonly group: (keys: Keys, length: number, groupOf: Int32Array, firsts: Int32Array) => number;
}

/** Keys by their words, with the bits of each word that count. */
export interface Keys {
  readonly words: readonly Int32Array[];
  readonly masks: Int32Array;
}

const GOLDEN = 0x9e3779b1;
const OTHER = 0x85ebca6b;
const WORD = 32;
const NOTHING: Keys = { words: [], masks: new Int32Array(0) };

/** Makes room for groups of so many entries. */
export function keyGroups(capacity: number): KeyGroups {
  const mostBits = bitsFor(capacity);
  // Each slot holds a number and a key, side by side. The number is that of a group, counted on from use to use: what is
  // below the first number of this use is left from another, and the slot is free.
  const slots = new Int32Array(2 ** (mostBits + 1));
  let first = 1;
  let single = new Int32Array(0);

  /** Groups by one word for each entry; keys that have the same are told apart by what `keys` has besides. */
  function groupBy(
    word: Int32Array,
    bits: number,
    keys: Keys,
    length: number,
    groupOf: Int32Array,
    firsts: Int32Array,
  ): number {
    if (first > 2 ** 31 - 1 - length) {
      slots.fill(0);
      first = 1;
    }
    // No more of the table is used than the entries need, so that it stays in the cache.
    const used = Math.min(mostBits, bitsFor(length));
    const shift = WORD - used;
    const mask = 2 ** used - 1;
    let groups = 0;
    for (let entry = 0; entry < length; entry += 1) {
      const key = word[entry]! & bits;
      let slot = Math.imul(key ^ (key >>> 15), GOLDEN) >>> shift;
      let group = slots[2 * slot]! - first;
      while (group >= 0 && !(slots[2 * slot + 1] === key && sameKey(keys, entry, firsts[group]!))) {
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

  return {
    group(keys, length, groupOf, firsts) {
      const told = withoutCleared(keys);
      if (told.words.length === 1) return groupBy(told.words[0]!, told.masks[0]!, NOTHING, length, groupOf, firsts);
      if (single.length < length) single = new Int32Array(capacity);
      const turns = turnsToFit(told.masks);
      if (turns) foldWords(told, turns, length, single);
      else mixWords(told, length, single);
      return groupBy(single, -1, turns ? NOTHING : told, length, groupOf, firsts);
    },
  };
}

/** The words of which something counts; at least one. */
function withoutCleared({ words, masks }: Keys): Keys {
  const left = words.flatMap((_, word) => (masks[word] === 0 && word > 0 ? [] : [word]));
  return { words: left.map((word) => words[word]!), masks: Int32Array.from(left, (word) => masks[word]!) };
}

/** How far each word must be turned for the bits of all that count to stand side by side in one; undefined: it cannot be. */
function turnsToFit(masks: Int32Array): readonly number[] | undefined {
  let taken = 0;
  const turns: number[] = [];
  for (const mask of masks) {
    let turn = 0;
    while (turn < WORD && (turned(mask, turn) & taken) !== 0) turn += 1;
    if (turn === WORD) return undefined;
    taken |= turned(mask, turn);
    turns.push(turn);
  }
  return turns;
}

function turned(word: number, bits: number): number {
  return (word << bits) | (word >>> (WORD - bits));
}

/** One number for each key of several words, whose bits fit into one. */
function foldWords({ words, masks }: Keys, turns: readonly number[], length: number, single: Int32Array): void {
  single.fill(0, 0, length);
  for (const [at, word] of words.entries()) {
    const [bits, turn] = [masks[at]!, turns[at]!];
    for (let entry = 0; entry < length; entry += 1) single[entry]! |= turned(word[entry]! & bits, turn);
  }
}

/** One number for each key of several words; keys that differ may have the same. */
function mixWords({ words, masks }: Keys, length: number, single: Int32Array): void {
  single.fill(0, 0, length);
  for (const [at, word] of words.entries()) {
    const bits = masks[at]!;
    for (let entry = 0; entry < length; entry += 1) {
      const hash = single[entry]!;
      single[entry] = Math.imul(hash ^ (hash >>> 15) ^ (word[entry]! & bits), OTHER);
    }
  }
}

/** A table twice as large as its entries, at the least. */
function bitsFor(length: number): number {
  return Math.max(4, WORD + 1 - Math.clz32(Math.max(1, length) - 1));
}

function sameKey({ words, masks }: Keys, one: number, other: number): boolean {
  // By index: this is asked for every entry, and an iterator costs as much as the rest.
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (((word[one]! ^ word[other]!) & masks[at]!) !== 0) return false;
  }
  return true;
}
