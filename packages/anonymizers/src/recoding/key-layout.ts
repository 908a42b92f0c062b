import type { ColumnLevels } from '../hierarchies/column-levels.js';

/**
 * How rows are written as keys of a few words of 32 bits. A value is written as its way through the hierarchy: for each
 * level a digit, which tells its label from others with the same label above. So values share a label where they share the
 * digits from its level up, and to generalise is to clear bits: one `&` for a word, whichever columns change.
 */
export interface KeyLayout {
  readonly words: number;
  /** For each column and word, the bits of each code of level 0. */
  readonly parts: readonly (readonly Int32Array[])[];
  /** For each column, level and word, the bits that are left there. */
  readonly masks: readonly (readonly Int32Array[])[];
}

interface Digit {
  readonly column: number;
  readonly level: number;
  readonly bits: number;
  readonly of: Int32Array;
}

const WORD = 32;

/**
 * Lays out keys. Coarse digits come first, so that the last words are cleared at coarse nodes, and need not be looked at.
 */
export function keyLayout(columns: readonly ColumnLevels[]): KeyLayout {
  const digits = columns
    .flatMap((levels, column) => digitsOf(levels, column))
    .toSorted((a, b) => heightLeft(columns, a) - heightLeft(columns, b));
  const used: number[] = [0];
  const places = digits.map(({ bits }) => {
    const word = used.findIndex((taken) => taken + bits <= WORD);
    if (word < 0) return { word: used.push(bits) - 1, shift: 0 };
    const shift = used[word]!;
    used[word]! += bits;
    return { word, shift };
  });
  const parts = columns.map(({ labels }) => used.map(() => new Int32Array(labels[0]!.length)));
  const masks = columns.map(({ levels }) => Array.from({ length: levels }, () => new Int32Array(used.length)));
  for (const [at, { column, level, bits, of }] of digits.entries()) {
    if (bits === 0) continue;
    const { word, shift } = places[at]!;
    const part = parts[column]![word]!;
    for (let code = 0; code < part.length; code += 1) part[code]! |= of[code]! << shift;
    for (let finer = 0; finer <= level; finer += 1) masks[column]![finer]![word]! |= (-1 >>> (WORD - bits)) << shift;
  }
  return { words: used.length, parts, masks };
}

/** How far the level of a digit is from the top of its column. */
function heightLeft(columns: readonly ColumnLevels[], { column, level }: Digit): number {
  return columns[column]!.levels - level;
}

/** The digits of the codes of level 0, one for each level. */
function digitsOf({ levels, labels, ups }: ColumnLevels, column: number): readonly Digit[] {
  return Array.from({ length: levels }, (_, level) => {
    const number = new Int32Array(labels[level]!.length).fill(-1);
    const siblings = new Int32Array(labels[level + 1]?.length ?? 1);
    const [own, above] = [ups[level]!, ups[level + 1]];
    const of = own.map((label, code) => {
      const parent = above ? above[code]! : 0;
      if (number[label]! < 0) number[label] = siblings[parent]!++;
      return number[label]!;
    });
    const most = siblings.reduce((largest, count) => Math.max(largest, count), 1);
    return { column, level, bits: WORD - Math.clz32(most - 1), of };
  });
}
