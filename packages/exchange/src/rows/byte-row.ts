import type { CellTexts } from './cell-texts.js';
import { type HeldText, LINE_FEED, RETURN } from './held-text.js';
import { type Place, shiftIn } from './place.js';

/** A row read from its bytes. */
export interface ByteRow {
  readonly cells: readonly string[];
  /** How many letters it has, and how many lines it takes. */
  readonly length: number;
  readonly lines: number;
  /** Where the next one begins. */
  readonly after: Place;
}

/**
 * The row that begins at a place; `before` is the one before it, since most are as wide. `more`: the bytes break off before
 * the row does. `bad`: a quotation mark stands where none may.
 * @see RFC 4180
 */
export function byteRow(
  { bytes, view, filled, text }: HeldText,
  { at, letter }: Place,
  delimiter: number,
  isEnd: boolean,
  texts: CellTexts,
  before: readonly string[],
): ByteRow | 'more' | 'bad' {
  const cells = before.slice();
  const delimiters = delimiter * 0x01010101;
  const isAscii = text.length === filled;
  let count = 0;
  let lines = 1;
  let from = at;
  // How much further a byte is than its letter.
  let shift = at - letter;
  for (;;) {
    let end: number;
    if (bytes[from] === QUOTE) {
      const quoted = quotedCell(bytes, from + 1, filled);
      if (!quoted) return isEnd ? 'bad' : 'more';
      const { close } = quoted;
      const first = from + 1 - shift;
      if (!isAscii) shift += shiftIn(bytes, from, close);
      const value = texts.of(view, from + 1, close, text, first, close - shift);
      cells[count] = quoted.isDoubled ? value.replaceAll('""', '"') : value;
      lines += quoted.lineEnds;
      end = close + 1;
    } else {
      end = endOfCell(view, bytes, from, delimiter, delimiters);
      const first = from - shift;
      if (!isAscii) shift += shiftIn(bytes, from, end);
      cells[count] = texts.of(view, from, end, text, first, end - shift);
    }
    count += 1;
    const byte = bytes[end]!;
    if (byte === delimiter) {
      from = end + 1;
      continue;
    }
    if (byte !== LINE_FEED && byte !== RETURN) return 'bad';
    const isReturn = byte === RETURN;
    if (!isEnd && end + (isReturn ? 1 : 0) === filled) return 'more';
    if (count < cells.length) cells.length = count;
    const ends = end === filled ? 0 : isReturn && end + 1 < filled && bytes[end + 1] === LINE_FEED ? 2 : 1;
    return { cells, lines, length: end - shift - letter, after: { at: end + ends, letter: end + ends - shift } };
  }
}

/**
 * Where a cell without quotation marks ends: at a delimiter, at a line end, or at a quotation mark, which may not be there.
 * Four bytes are looked at at once: those up to the quotation mark in ASCII are found, as spaces are too, and the delimiter.
 */
function endOfCell(view: DataView, bytes: Uint8Array, from: number, delimiter: number, delimiters: number): number {
  for (let at = from; ; at += 4) {
    const four = view.getInt32(at, true);
    const other = four ^ delimiters;
    let found = (((four - 0x23232323) & ~four) | ((other - 0x01010101) & ~other)) & 0x80808080;
    for (; found !== 0; found &= found - 1) {
      const place = at + ((31 - Math.clz32(found & -found)) >> 3);
      const byte = bytes[place]!;
      if (byte === delimiter || byte === LINE_FEED || byte === RETURN || byte === QUOTE) return place;
    }
  }
}

/** Where the quotation marks of a cell close, and what is between them; undefined where they do not. */
function quotedCell(
  bytes: Uint8Array,
  from: number,
  filled: number,
): { readonly close: number; readonly isDoubled: boolean; readonly lineEnds: number } | undefined {
  let isDoubled = false;
  let lineEnds = 0;
  for (let at = from; at < filled; at += 1) {
    const byte = bytes[at]!;
    if (byte > QUOTE) continue;
    if (byte === LINE_FEED || (byte === RETURN && bytes[at + 1] !== LINE_FEED)) lineEnds += 1;
    if (byte !== QUOTE) continue;
    if (at + 1 === filled || bytes[at + 1] !== QUOTE) return { close: at, isDoubled, lineEnds };
    isDoubled = true;
    at += 1;
  }
  return undefined;
}

const QUOTE = 0x22;
