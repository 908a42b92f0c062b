import { type CellTexts, LONGEST_KEPT, textOf } from './cell-texts.js';
import { bytesBefore, fourOf, shiftIn, stopsIn } from './four-bytes.js';
import { type HeldText, LINE_FEED, RETURN } from './held-text.js';

/** A cell that is not read as most are. */
export interface OddCell {
  readonly text: string;
  /** The place after it, and how much further that is than its letter. */
  readonly end: number;
  readonly shift: number;
  /** How many lines end within it. */
  readonly lineEnds: number;
}

/** The cell between quotation marks, the first of which stands before a place; undefined where none closes it. */
export function quotedCell(held: HeldText, from: number, shift: number, texts: CellTexts): OddCell | undefined {
  const { bytes, view } = held;
  let close = from;
  let found = 0;
  while ((found = stopsIn(view.getInt32(close, true), QUOTES)) === 0) close += 4;
  close += bytesBefore(found);
  if (bytes[close] !== QUOTE || bytes[close + 1] === QUOTE) return longCell(held, from, shift, close);
  const { text, shift: after } = cellBetween(held, from, close, shift, texts);
  return { text, end: close + 1, shift: after, lineEnds: 0 };
}

/** A cell without quotation marks that holds a sign which stands before the space in ASCII and ends no line. */
export function strangeCell(held: HeldText, from: number, shift: number, delimiter: number): OddCell {
  const { bytes } = held;
  let end = from;
  while (bytes[end] !== delimiter && !endsCell(bytes[end]!)) end += 1;
  return { ...cellBetween(held, from, end, shift), end, lineEnds: 0 };
}

/** A quoted cell in which lines end or quotation marks stand, the first at a place or after it. */
function longCell(held: HeldText, from: number, shift: number, first: number): OddCell | undefined {
  const { bytes, filled } = held;
  let isDoubled = false;
  let lineEnds = 0;
  for (let at = first; at < filled; at += 1) {
    const byte = bytes[at]!;
    if (byte > QUOTE) continue;
    if (byte === LINE_FEED || (byte === RETURN && bytes[at + 1] !== LINE_FEED)) lineEnds += 1;
    if (byte !== QUOTE) continue;
    if (at + 1 === filled || bytes[at + 1] !== QUOTE) {
      const { text, shift: after } = cellBetween(held, from, at, shift);
      return { text: isDoubled ? text.replaceAll('""', '"') : text, end: at + 1, shift: after, lineEnds };
    }
    isDoubled = true;
    at += 1;
  }
  return undefined;
}

/** What stands between two places; it is looked up where texts are given, if it is short. */
function cellBetween(
  { view, text, isAscii }: HeldText,
  from: number,
  to: number,
  before: number,
  texts?: CellTexts,
): Pick<OddCell, 'text' | 'shift'> {
  const shift = isAscii ? before : before + shiftIn(view, from, to);
  const [first, last] = [from - before, to - shift];
  const length = to - from;
  if (!texts || length > LONGEST_KEPT) return { text: text.slice(first, last), shift };
  const one = fourOf(view, from, length);
  const two = fourOf(view, from + 4, length - 4);
  const three = fourOf(view, from + 8, length - 8);
  return { text: textOf(texts.keys, texts.values, one, two, three, text, first, last), shift };
}

function endsCell(byte: number): boolean {
  return byte === LINE_FEED || byte === RETURN || byte === QUOTE;
}

const QUOTE = 0x22;
const QUOTES = 0x22222222;
