/** The texts of cells, each made once where it is short and stands often, as codes and years do. */
export interface CellTexts {
  /** The text of the bytes from one place to another, which is that from one letter to another of a text. */
  of(view: DataView, from: number, to: number, text: string, first: number, last: number): string;
}

/** Begins to keep texts: as many as fit in a table, where one takes the place of another. */
export function cellTexts(): CellTexts {
  const keys = new Int32Array(SLOTS * 4);
  const texts = Array.from({ length: SLOTS }, () => '');
  return {
    of(view, from, to, text, first, last) {
      const length = to - from;
      if (length > LONGEST) return text.slice(first, last);
      const start = view.getInt32(from, true) & MASKS[length + 8]!;
      const middle = view.getInt32(from + 4, true) & MASKS[length + 4]!;
      const end = view.getInt32(from + 8, true) & MASKS[length]!;
      const slot = (Math.imul(start ^ Math.imul(end + middle, FACTOR) ^ length, FACTOR) >>> SHIFT) << 2;
      if (keys[slot] === start && keys[slot + 1] === middle && keys[slot + 2] === end && keys[slot + 3] === length) {
        return texts[slot >> 2]!;
      }
      keys[slot] = start;
      keys[slot + 1] = middle;
      keys[slot + 2] = end;
      keys[slot + 3] = length;
      return (texts[slot >> 2] = text.slice(first, last));
    },
  };
}

/** Longer texts are cut from that of the file, which is as fast; kept, they would hold all of it. */
const LONGEST = 12;
/** What of four bytes belongs to a text that ends so many bytes after the first of them, eight added. */
const MASKS = Int32Array.from({ length: LONGEST + 9 }, (_, bytes) =>
  bytes <= 8 ? 0 : bytes >= 12 ? -1 : -1 >>> (96 - 8 * bytes),
);
const SHIFT = 20;
const SLOTS = 2 ** (32 - SHIFT);
const FACTOR = 0x9e3779b1;
