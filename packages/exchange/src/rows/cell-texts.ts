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
      if (length === 0) return '';
      // Four bytes, those after them and the last four: with the length they tell all there are.
      let start = view.getInt32(from, true);
      let middle = 0;
      let end = 0;
      if (length <= 4) start &= -1 >>> (32 - 8 * length);
      else {
        end = view.getInt32(to - 4, true);
        if (length > 8) middle = view.getInt32(from + 4, true);
      }
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
const SHIFT = 20;
const SLOTS = 2 ** (32 - SHIFT);
const FACTOR = 0x9e3779b1;
