import { type CellTexts, textOf } from './cell-texts.js';
import { bitsBefore, bytesBefore, othersIn, shiftIn, shiftOf, stopsIn } from './four-bytes.js';
import { type HeldText, LINE_FEED, RETURN } from './held-text.js';
import { quotedCell, strangeCell } from './odd-cell.js';
import type { Place } from './place.js';

/** Where the next row begins, and the one that was read before it. */
export interface ByteRow extends Place {
  cells: readonly string[];
  /** How many letters it has, and how many lines it takes. */
  length: number;
  lines: number;
}

/**
 * Reads the next row: all of it in one function, and four bytes at once, since most of a file's time is spent here. `more`:
 * the bytes break off before the row does. `bad`: a quotation mark stands where none may.
 * @see RFC 4180
 */
export function readByteRow(
  row: ByteRow,
  held: HeldText,
  delimiter: number,
  isEnd: boolean,
  texts: CellTexts,
): 'row' | 'more' | 'bad' {
  const { bytes, view, filled, text, isAscii } = held;
  const { keys, values } = texts;
  // Most rows are as wide as those before them.
  const cells = row.cells.slice();
  const width = cells.length;
  const delimiters = delimiter * 0x01010101;
  let count = 0;
  let lines = 1;
  let from = row.at;
  // How much further a byte is than its letter.
  let shift = row.at - row.letter;
  for (;;) {
    let end = from;
    let byte = bytes[from]!;
    if (byte === delimiter) {
      if (count < width) cells[count] = '';
      else cells.push('');
      count += 1;
      from += 1;
      continue;
    }
    let cell: string;
    if (byte === QUOTE) {
      const quoted = quotedCell(held, from + 1, shift, texts);
      if (!quoted) return isEnd ? 'bad' : 'more';
      cell = quoted.text;
      ({ end, shift } = quoted);
      lines += quoted.lineEnds;
      byte = bytes[end]!;
    } else {
      let one = view.getInt32(from, true);
      let two = 0;
      let three = 0;
      let found = stopsIn(one, delimiters);
      if (found !== 0) one &= bitsBefore(found);
      else {
        two = view.getInt32((end += 4), true);
        found = stopsIn(two, delimiters);
        if (found !== 0) two &= bitsBefore(found);
        else {
          three = view.getInt32((end += 4), true);
          found = stopsIn(three, delimiters);
          if (found !== 0) three &= bitsBefore(found);
        }
      }
      const first = from - shift;
      if (found !== 0) {
        end += bytesBefore(found);
        if (!isAscii && othersIn(one | two | three) !== 0) shift += shiftOf(one) + shiftOf(two) + shiftOf(three);
        cell = textOf(keys, values, one, two, three, text, first, end - shift);
      } else {
        do found = stopsIn(view.getInt32((end += 4), true), delimiters);
        while (found === 0);
        end += bytesBefore(found);
        if (!isAscii) shift += shiftIn(view, from, end);
        cell = text.slice(first, end - shift);
      }
      byte = bytes[end]!;
      if (byte < SPACE && byte !== delimiter && byte !== LINE_FEED && byte !== RETURN) {
        const strange = strangeCell(held, from, from - first, delimiter);
        cell = strange.text;
        ({ end, shift } = strange);
        byte = bytes[end]!;
      }
    }
    if (count < width) cells[count] = cell;
    else cells.push(cell);
    count += 1;
    if (byte === delimiter) {
      from = end + 1;
      continue;
    }
    if (byte !== LINE_FEED && byte !== RETURN) return 'bad';
    const isReturn = byte === RETURN;
    if (!isEnd && end + (isReturn ? 1 : 0) === filled) return 'more';
    if (count < width) cells.length = count;
    const after = end + (end === filled ? 0 : isReturn && end + 1 < filled && bytes[end + 1] === LINE_FEED ? 2 : 1);
    row.cells = cells;
    row.length = end - shift - row.letter;
    row.lines = lines;
    row.at = after;
    row.letter = after - shift;
    return 'row';
  }
}

const QUOTE = 0x22;
const SPACE = 0x20;
