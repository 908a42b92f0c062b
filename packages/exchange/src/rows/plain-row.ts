import type { CellTexts } from './cell-texts.js';
import type { HeldText } from './held-text.js';
import { LINE_FEED, type Place, RETURN, shiftOf } from './place.js';

/** A row told by its marks alone. */
export interface PlainRow {
  readonly cells: readonly string[];
  /** Where it ends; how long it is, in letters. */
  readonly length: number;
  /** Where the next one begins. */
  readonly after: Place;
}

/**
 * The row that begins at a place, where each of its cells is plain or stands whole between quotation marks, on one line.
 * `quoted`: it is to be read letter by letter. `more`: the text breaks off before it ends.
 */
export function plainRow(
  { bytes, view, filled, text, marks, count }: HeldText,
  { at, letter, mark }: Place,
  delimiter: number,
  isEnd: boolean,
  texts: CellTexts,
): PlainRow | 'quoted' | 'more' {
  const cells: string[] = [];
  // How much further a byte is than its letter.
  let shift = at - letter;
  let from = at;
  let first = letter;
  // Where the quotation marks of a cell close, once they have.
  let close = -1;
  for (let next = mark; ; next += 1) {
    const place = next < count ? marks[next]! : filled;
    const byte = place === filled ? LINE_FEED : bytes[place]!;
    if (byte === delimiter || byte === LINE_FEED || byte === RETURN) {
      const end = close < 0 ? place : close;
      if (end !== place && end + 1 !== place) return 'quoted';
      if (byte === delimiter) {
        cells.push(texts.of(view, from, end, text, first, end - shift));
        from = place + 1;
        first = from - shift;
        close = -1;
        continue;
      }
      const isLast = place + (byte === RETURN ? 1 : 0) === filled;
      if (isLast && !isEnd) return 'more';
      cells.push(texts.of(view, from, end, text, first, end - shift));
      const ends = place === filled ? 0 : byte === RETURN && !isLast && bytes[place + 1] === LINE_FEED ? 2 : 1;
      const after = { at: place + ends, letter: place + ends - shift, mark: next + ends };
      return { cells, length: place - shift - letter, after };
    }
    if (close >= 0) return 'quoted';
    if (byte >= 0x80) shift += shiftOf(byte);
    else if (byte === QUOTE) {
      if (place !== from) return 'quoted';
      for (next += 1; next < count && bytes[marks[next]!] !== QUOTE; next += 1) {
        const within = bytes[marks[next]!]!;
        if (within >= 0x80) shift += shiftOf(within);
        else if (within === LINE_FEED || within === RETURN) return 'quoted';
      }
      if (next >= count) return isEnd ? 'quoted' : 'more';
      close = marks[next]!;
      from += 1;
      first += 1;
    }
  }
}

const QUOTE = 0x22;
