import { COLON, MINUS, QUOTE, ZERO } from './letters.js';

/** Where a text that is a partial date ends, from its first quotation mark; -1 where it is none. */
export function partialDateEnd(view: DataView, at: number): number {
  if (view.getUint8(at) !== QUOTE) return -1;
  if (view.getUint8(at + 11) === QUOTE && isDay(view, at + 1)) return at + 12;
  if (twoDigits(view, at + 1) < 0 || twoDigits(view, at + 3) < 0) return -1;
  if (view.getUint8(at + 5) === QUOTE) return at + 6;
  const month = twoDigits(view, at + 6);
  return view.getUint8(at + 5) === MINUS && month >= 1 && month <= 12 && view.getUint8(at + 8) === QUOTE ? at + 9 : -1;
}

/** Where a text that is an instant ends; -1 where it is none. */
export function instantEnd(view: DataView, at: number): number {
  if (view.getUint8(at) !== QUOTE || !isDay(view, at + 1) || !isTime(view, at + 11)) return -1;
  const sign = view.getUint8(at + 20);
  if (sign === LETTER_Z) return view.getUint8(at + 21) === QUOTE ? at + 22 : -1;
  const isOffset =
    (sign === PLUS || sign === MINUS) &&
    isBelow(twoDigits(view, at + 21), 15) &&
    view.getUint8(at + 23) === COLON &&
    isBelow(twoDigits(view, at + 24), 60);
  return isOffset && view.getUint8(at + 26) === QUOTE ? at + 27 : -1;
}

/** Where a text that is a moment ends; -1 where it is none. */
export function momentEnd(view: DataView, at: number): number {
  const end = partialDateEnd(view, at);
  return end < 0 ? instantEnd(view, at) : end;
}

function isDay(view: DataView, at: number): boolean {
  if (view.getUint8(at + 4) !== MINUS || view.getUint8(at + 7) !== MINUS) return false;
  const century = twoDigits(view, at);
  const year = twoDigits(view, at + 2);
  const month = twoDigits(view, at + 5);
  const day = twoDigits(view, at + 8);
  if (century < 0 || year < 0 || month < 1 || month > 12 || day < 1) return false;
  if (day <= 28) return true;
  if (month !== 2) return day <= 30 || (day === 31 && ((LONG_MONTHS >> month) & 1) === 1);
  return day === 29 && (year === 0 ? century : year) % 4 === 0;
}

function isTime(view: DataView, at: number): boolean {
  return (
    view.getUint8(at) === LETTER_T &&
    isBelow(twoDigits(view, at + 1), 24) &&
    view.getUint8(at + 3) === COLON &&
    isBelow(twoDigits(view, at + 4), 60) &&
    view.getUint8(at + 6) === COLON &&
    isBelow(twoDigits(view, at + 7), 60)
  );
}

function isBelow(number: number, bound: number): boolean {
  return number >= 0 && number < bound;
}

/** The number that two digits write; negative where there are none. */
function twoDigits(view: DataView, at: number): number {
  const tens = view.getUint8(at) - ZERO;
  const ones = view.getUint8(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** A bit for each month of 31 days; January is the second. */
const LONG_MONTHS = 0b1010110101010;
const PLUS = 0x2b;
const LETTER_T = 0x54;
const LETTER_Z = 0x5a;
