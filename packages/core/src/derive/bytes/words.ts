import { QUOTE } from './letters.js';

/** Texts that are told by their bytes, four at a time; the index of a text is its place among them. */
export interface Words {
  /** For each hash, the index of a text and one; 0 where there is none. */
  readonly table: Int32Array;
  readonly hashes: Int32Array;
  /** The bytes of all texts, each filled up with zeros, with at least one. */
  readonly bytes: Int32Array;
  /** Where the bytes of each text begin, in words. */
  readonly starts: Int32Array;
  readonly lengths: Int32Array;
  readonly longest: number;
}

/** Texts, made ready to be told. They are of ASCII. */
export function wordsOf(texts: readonly string[]): Words {
  const longest = Math.max(...texts.map(({ length }) => length));
  const size = 2 ** Math.ceil(Math.log2(texts.length * 2 + 1));
  const words: number[] = [];
  const made = {
    table: new Int32Array(size),
    hashes: new Int32Array(texts.length),
    starts: new Int32Array(texts.length),
    lengths: Int32Array.from(texts, ({ length }) => length),
    longest,
  };
  for (const [index, text] of texts.entries()) {
    const whole = Math.floor(text.length / 4);
    made.starts[index] = words.length;
    let hash = 0;
    for (let word = 0; word <= whole; word += 1) {
      const four = wordOf(text.slice(word * 4, word * 4 + 4));
      words.push(four);
      hash = mixed(hash, four);
    }
    made.hashes[index] = hash;
    let at = hash & (size - 1);
    while (made.table[at] !== 0) at = (at + 1) & (size - 1);
    made.table[at] = index + 1;
  }
  return { ...made, bytes: Int32Array.from(words) };
}

/** Four bytes of ASCII as a word; what is left over is zero. */
export function wordOf(text: string): number {
  let word = 0;
  for (let at = 0; at < text.length; at += 1) word |= text.charCodeAt(at) << (8 * at);
  return word;
}

/** Where a text ends that is one of some, from its first quotation mark; -1 where it is none of them. */
export function wordsEnd(view: DataView, at: number, words: Words): number {
  const index = wordsIndex(view, at, words);
  return index < 0 ? -1 : at + 2 + words.lengths[index]!;
}

/** Which of some texts stands at a place; -1 where none does. */
export function wordsIndex(view: DataView, at: number, words: Words): number {
  if (view.getUint8(at) !== QUOTE) return -1;
  const { table, hashes, longest } = words;
  const begin = at + 1;
  let end = begin;
  let hash = 0;
  for (;;) {
    const four = view.getInt32(end, true);
    const before = bytesBeforeQuote(four);
    if (before === 4) {
      if (end - begin > longest) return -1;
      hash = mixed(hash, four);
      end += 4;
      continue;
    }
    hash = mixed(hash, before === 0 ? 0 : four & (-1 >>> (32 - 8 * before)));
    end += before;
    break;
  }
  const mask = table.length - 1;
  for (let slot = hash & mask; table[slot] !== 0; slot = (slot + 1) & mask) {
    const index = table[slot]! - 1;
    if (hashes[index] === hash && isSame(view, begin, end, words, index)) return index;
  }
  return -1;
}

function isSame(view: DataView, begin: number, end: number, { bytes, starts, lengths }: Words, index: number): boolean {
  if (end - begin !== lengths[index]) return false;
  let word = starts[index]!;
  let at = begin;
  for (; at + 4 <= end; at += 4) if (view.getInt32(at, true) !== bytes[word++]) return false;
  const rest = end - at;
  const four = rest === 0 ? 0 : view.getInt32(at, true) & (-1 >>> (32 - 8 * rest));
  return four === bytes[word];
}

export function mixed(hash: number, word: number): number {
  const mix = Math.imul(hash ^ word, 0x9e3779b1);
  return mix ^ (mix >>> 15);
}

/** How many of four bytes come before a quotation mark. */
export function bytesBeforeQuote(four: number): number {
  const quotes = four ^ 0x22222222;
  const found = (quotes - 0x01010101) & ~quotes & 0x80808080;
  return found === 0 ? 4 : (31 - Math.clz32(found & -found)) >> 3;
}
