import { type HeldText, LINE_FEED, RETURN } from './held-text.js';

/** Where a row begins or ends: its byte and its letter. */
export interface Place {
  readonly at: number;
  readonly letter: number;
}

/** The place after the line that a place stands on; undefined where more is to come. */
export function placeAfterLine({ bytes, filled, text }: HeldText, place: Place, isEnd: boolean): Place | undefined {
  let { at } = place;
  while (bytes[at] !== LINE_FEED && bytes[at] !== RETURN) at += 1;
  if (at === filled) return isEnd ? { at, letter: text.length } : undefined;
  const isReturn = bytes[at] === RETURN;
  if (isReturn && at + 1 === filled && !isEnd) return undefined;
  const after = at + (isReturn && at + 1 < filled && bytes[at + 1] === LINE_FEED ? 2 : 1);
  return { at: after, letter: place.letter + after - place.at - shiftIn(bytes, place.at, at) };
}

/** How many more bytes than letters there are from one place to another; a letter of four bytes counts as two. */
export function shiftIn(bytes: Uint8Array, from: number, to: number): number {
  let shift = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at]!;
    if (byte >= 0x80) shift += byte < 0xc0 ? 1 : byte >= 0xf0 ? -1 : 0;
  }
  return shift;
}
