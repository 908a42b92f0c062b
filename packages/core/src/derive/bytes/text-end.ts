import { COLON, ISSUER, ISSUER_END, isLetter, OWN, PLAIN, QUOTE, SPACE } from './letters.js';

/** Where a text that is the id of a record ends, which may come after a space; -1 where it is none. */
export function recordIdEnd(view: DataView, at: number): number {
  const issuer = textStart(view, at);
  if (issuer < 0) return -1;
  let end = issuer;
  while (isLetter(view.getUint8(end), ISSUER)) end += 1;
  const colon = end;
  if (view.getUint8(colon) !== COLON || colon === issuer || colon - issuer > 63) return -1;
  if (!isLetter(view.getUint8(issuer), ISSUER_END) || !isLetter(view.getUint8(colon - 1), ISSUER_END)) return -1;
  end += 1;
  while (isLetter(view.getUint8(end), OWN)) end += 1;
  const own = end - colon - 1;
  return view.getUint8(end) === QUOTE && own >= 1 && own <= 64 ? end + 1 : -1;
}

/**
 * Where a text of some characters ends, none of them a control character; -1 where it is none, or has an escape, or is no
 * UTF-8.
 */
export function plainTextEnd(view: DataView, at: number, least: number, most: number): number {
  let end = textStart(view, at);
  if (end < 0) return -1;
  let length = 0;
  for (;;) {
    const byte = view.getUint8(end);
    if (isLetter(byte, PLAIN)) end += 1;
    else if (byte === QUOTE) return length >= least && length <= most ? end + 1 : -1;
    else {
      end = characterEnd(view, end, byte);
      if (end < 0) return -1;
    }
    length += 1;
  }
}

/** Where a character of several bytes ends; -1 where it is no UTF-8, or a control character. */
function characterEnd(view: DataView, at: number, byte: number): number {
  const next = view.getUint8(at + 1);
  if (byte >= 0xc2 && byte <= 0xdf) return next >= (byte === 0xc2 ? 0xa0 : 0x80) && next <= 0xbf ? at + 2 : -1;
  if (byte >= 0xe0 && byte <= 0xef) {
    const fits = next >= (byte === 0xe0 ? 0xa0 : 0x80) && next <= (byte === 0xed ? 0x9f : 0xbf);
    return fits && continues(view, at + 2) ? at + 3 : -1;
  }
  if (byte < 0xf0 || byte > 0xf4) return -1;
  const fits = next >= (byte === 0xf0 ? 0x90 : 0x80) && next <= (byte === 0xf4 ? 0x8f : 0xbf);
  return fits && continues(view, at + 2) && continues(view, at + 3) ? at + 4 : -1;
}

function continues(view: DataView, at: number): boolean {
  return (view.getUint8(at) & 0xc0) === 0x80;
}

/** Where a text of ASCII ends that a pattern takes; -1 where it is none. */
export function patternEnd(view: DataView, at: number, pattern: RegExp): number {
  let end = textStart(view, at);
  if (end < 0) return -1;
  let text = '';
  for (let byte = view.getUint8(end); isLetter(byte, PLAIN); byte = view.getUint8((end += 1))) {
    text += String.fromCharCode(byte);
  }
  return view.getUint8(end) === QUOTE && pattern.test(text) ? end + 1 : -1;
}

/** The first letter of a text that may come after a space; -1 where there is none. */
export function textStart(view: DataView, at: number): number {
  const byte = view.getUint8(at);
  if (byte === QUOTE) return at + 1;
  return byte === SPACE && view.getUint8(at + 1) === QUOTE ? at + 2 : -1;
}
