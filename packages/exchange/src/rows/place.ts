import { shiftIn } from './four-bytes.js';
import { type HeldText, LINE_FEED, RETURN } from './held-text.js';

/** Where a row begins: its byte and its letter. */
export interface Place {
  at: number;
  letter: number;
}

/** Goes to the line after the one that a place stands on; false where more is to come. */
export function toNextLine(place: Place, { bytes, view, filled, text }: HeldText, isEnd: boolean): boolean {
  let { at } = place;
  while (bytes[at] !== LINE_FEED && bytes[at] !== RETURN) at += 1;
  const isReturn = bytes[at] === RETURN;
  if (!isEnd && at + (isReturn ? 1 : 0) === filled) return false;
  place.letter = at === filled ? text.length : place.letter + at - place.at - shiftIn(view, place.at, at);
  const ends = at === filled ? 0 : isReturn && at + 1 < filled && bytes[at + 1] === LINE_FEED ? 2 : 1;
  place.at = at + ends;
  place.letter += ends;
  return true;
}
