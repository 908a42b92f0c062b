import type { Place } from './place.js';

/** What is held of a CSV file: bytes, the same as text, and the places of bytes that are more than a plain letter. */
export interface HeldText {
  bytes: Uint8Array;
  view: DataView;
  /** How many bytes are held. */
  filled: number;
  text: string;
  /** Places of delimiters, quotation marks, line ends, and bytes that are not of ASCII; of some others too. */
  marks: Int32Array;
  count: number;
}

/** Begins to hold the text of a file. */
export function holdText(): HeldText {
  const bytes = new Uint8Array(1 << 17);
  return { bytes, view: new DataView(bytes.buffer), filled: 0, text: '', marks: new Int32Array(1 << 17), count: 0 };
}

/** Holds more bytes; their text is that of `read`. */
export function hold(held: HeldText, bytes: Uint8Array, delimiter: number): void {
  const from = held.filled;
  const filled = from + bytes.length;
  if (filled + BEYOND > held.bytes.length) enlarge(held, filled + BEYOND);
  held.bytes.set(bytes, from);
  held.filled = filled;
  held.count = markAll(held, from, delimiter * 0x01010101);
}

/**
 * Reads the text of what is held, in one piece, which is faster than to put texts together. False where it is no UTF-8: then
 * only what stands before is held on.
 */
export function read(held: HeldText): boolean {
  const bytes = held.bytes.subarray(0, held.filled);
  const text = decode(bytes);
  if (text !== undefined) {
    held.text = text;
    return true;
  }
  held.text = decoder.decode(bytes).split('\uFFFD', 1)[0]!;
  held.filled = new TextEncoder().encode(held.text).length;
  while (held.count > 0 && held.marks[held.count - 1]! >= held.filled) held.count -= 1;
  return false;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Lets go of what stands before a place. */
export function letGo(held: HeldText, { at, mark }: Place): void {
  const { bytes, marks, count } = held;
  bytes.copyWithin(0, at, held.filled);
  held.filled -= at;
  for (let next = mark; next < count; next += 1) marks[next - mark] = marks[next]! - at;
  held.count = count - mark;
}

/**
 * Four bytes at once, and without branches, since the processor could not foresee them: marked is what comes before `-` in
 * ASCII, as spaces, commas and quotation marks do, what is not of ASCII, and the delimiter. Now and then one more is marked
 * behind these.
 */
function markAll({ view, filled, marks, count }: HeldText, from: number, delimiters: number): number {
  let next = count;
  for (let at = from; at < filled; at += 4) {
    const four = view.getInt32(at, true);
    const other = four ^ delimiters;
    const found = (four - 0x2d2d2d2d) | four | ((other - 0x01010101) & ~other);
    marks[next] = at;
    next += (found >>> 7) & 1;
    marks[next] = at + 1;
    next += (found >>> 15) & 1;
    marks[next] = at + 2;
    next += (found >>> 23) & 1;
    marks[next] = at + 3;
    next += found >>> 31;
  }
  while (next > count && marks[next - 1]! >= filled) next -= 1;
  return next;
}

function enlarge(held: HeldText, least: number): void {
  const size = 2 ** Math.ceil(Math.log2(least));
  const bytes = new Uint8Array(size);
  bytes.set(held.bytes.subarray(0, held.filled));
  const marks = new Int32Array(size);
  marks.set(held.marks.subarray(0, held.count));
  Object.assign(held, { bytes, view: new DataView(bytes.buffer), marks });
}

/** So many bytes after the last may be looked at. */
const BEYOND = 8;
