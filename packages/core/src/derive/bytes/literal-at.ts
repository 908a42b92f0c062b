import { CLOSE, CLOSE_LIST, COMMA, MINUS, QUOTE, ZERO } from './letters.js';

/** A number, `true` or `false` that is known to stand at a place. */
export function literalAt(view: DataView, from: number): number | boolean {
  const first = view.getUint8(from);
  if (first === LETTER_T || first === LETTER_F) return first === LETTER_T;
  let number = 0;
  for (let at = first === MINUS ? from + 1 : from; ; at += 1) {
    const digit = view.getUint8(at) - ZERO;
    if (digit < 0 || digit > 9) return first === MINUS ? -number : number;
    number = number * 10 + digit;
  }
}

/** Where a text without an escape ends, or a number, `true` or `false`. */
export function literalOrTextEnd(view: DataView, from: number): number {
  const isText = view.getUint8(from) === QUOTE;
  for (let at = from + 1; ; at += 1) {
    const byte = view.getUint8(at);
    if (isText ? byte === QUOTE : byte === COMMA || byte === CLOSE || byte === CLOSE_LIST) return isText ? at + 1 : at;
  }
}

const LETTER_F = 0x66;
const LETTER_T = 0x74;
