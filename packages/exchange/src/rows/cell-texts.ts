/**
 * The texts of short cells, each made once where it stands often, as codes and years do: in each place the twelve bytes of
 * one, filled up with zeros, as three numbers, and its text. One whose place is taken is put in the stead of the other.
 */
export interface CellTexts {
  readonly keys: Int32Array;
  readonly values: string[];
}

/** Begins to keep texts. */
export function cellTexts(): CellTexts {
  return { keys: new Int32Array(PLACES * 4), values: Array.from({ length: PLACES }, () => '') };
}

/**
 * The text of twelve bytes, none of which was zero before they were filled up: that which is kept, or else what stands from
 * one letter to another of a text. Keys and values are handed over apart, so that they are looked up once for a whole row.
 */
export function textOf(
  keys: Int32Array,
  values: string[],
  one: number,
  two: number,
  three: number,
  text: string,
  first: number,
  last: number,
): string {
  const place = Math.imul(one ^ Math.imul(three + two, FACTOR), FACTOR) >>> UNUSED_BITS;
  const key = place << 2;
  if (keys[key] === one && keys[key + 1] === two && keys[key + 2] === three) return values[place]!;
  keys[key] = one;
  keys[key + 1] = two;
  keys[key + 2] = three;
  return (values[place] = text.slice(first, last));
}

/** Longer texts are cut from that of the file, which is as fast; kept, they would hold all of it. */
export const LONGEST_KEPT = 12;
const UNUSED_BITS = 20;
const PLACES = 2 ** (32 - UNUSED_BITS);
const FACTOR = 0x9e3779b1;
