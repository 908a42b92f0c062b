import type { HeldText } from './held-text.js';

/** Where a row begins or ends: its byte, its letter, and the first mark that stands there or after it. */
export interface Place {
  readonly at: number;
  readonly letter: number;
  readonly mark: number;
}

/** The place of a letter that stands after another. */
export function placeOf(letter: number, { bytes, marks, count }: HeldText, before: Place): Place {
  let shift = before.at - before.letter;
  let mark = before.mark;
  for (; mark < count; mark += 1) {
    const place = marks[mark]!;
    const byte = bytes[place]!;
    if (place - shift >= letter && !isWithin(byte)) break;
    if (byte >= 0x80) shift += shiftOf(byte);
  }
  return { at: letter + shift, letter, mark };
}

/** The place after the line that a place stands on; undefined where more is to come. */
export function placeAfterLine(held: HeldText, { at, letter, mark }: Place, isEnd: boolean): Place | undefined {
  const { bytes, filled, marks, count, text } = held;
  let shift = at - letter;
  for (let next = mark; next < count; next += 1) {
    const place = marks[next]!;
    const byte = bytes[place]!;
    if (byte >= 0x80) shift += shiftOf(byte);
    if (byte !== LINE_FEED && byte !== RETURN) continue;
    if (byte === RETURN && place + 1 === filled && !isEnd) return undefined;
    const length = byte === RETURN && place + 1 < filled && bytes[place + 1] === LINE_FEED ? 2 : 1;
    return { at: place + length, letter: place + length - shift, mark: next + length };
  }
  return isEnd ? { at: filled, letter: text.length, mark: count } : undefined;
}

/** How much further behind its bytes a letter is with a byte that is not of ASCII; one of four bytes is two letters. */
export function shiftOf(byte: number): number {
  if (isWithin(byte)) return 1;
  return byte >= 0xf0 ? -1 : 0;
}

/** Whether a byte goes on with a letter. */
function isWithin(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

export const LINE_FEED = 0x0a;
export const RETURN = 0x0d;
