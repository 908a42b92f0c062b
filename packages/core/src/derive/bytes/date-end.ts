import { COLON, MINUS, QUOTE, ZERO } from './letters.js';
import { textStart } from './text-end.js';

/** Where a text that is a partial date ends, which may come after a space; -1 where it is none. */
export function partialDateEnd(view: DataView, at: number): number {
  const year = textStart(view, at);
  if (year < 0 || !isYear(view, year)) return -1;
  const after = view.getInt32(year + 4, true);
  if ((after & 0xff) === QUOTE) return year + 5;
  const month = monthOf(after);
  if (month < 1 || month > 12) return -1;
  if (after >>> 24 === QUOTE) return year + 8;
  return after >>> 24 === MINUS && view.getUint8(year + 10) === QUOTE && isDayOf(view, year, month) ? year + 11 : -1;
}

/** Where a text that is an instant ends; -1 where it is none. */
export function instantEnd(view: DataView, at: number): number {
  const year = textStart(view, at);
  if (year < 0 || !isDay(view, year) || !isTime(view, year + 10)) return -1;
  const sign = view.getUint8(year + 19);
  if (sign === LETTER_Z) return view.getUint8(year + 20) === QUOTE ? year + 21 : -1;
  const isOffset =
    (sign === PLUS || sign === MINUS) &&
    isBelow(twoDigits(view, year + 20), 15) &&
    view.getUint8(year + 22) === COLON &&
    isBelow(twoDigits(view, year + 23), 60);
  return isOffset && view.getUint8(year + 25) === QUOTE ? year + 26 : -1;
}

/** Where a text that is a moment ends; -1 where it is none. */
export function momentEnd(view: DataView, at: number): number {
  const end = partialDateEnd(view, at);
  return end < 0 ? instantEnd(view, at) : end;
}

/** Whether four digits stand at a place: each has the high half 3, and so it has with 6 added. */
function isYear(view: DataView, at: number): boolean {
  const four = view.getInt32(at, true);
  return (four & HIGH) === DIGITS && ((four + 0x06060606) & HIGH) === DIGITS;
}

/** The month of four bytes, a hyphen and two digits first; negative where they are none. */
function monthOf(four: number): number {
  if ((four & 0x00f0f0ff) !== 0x0030302d) return -1;
  const [tens, ones] = [(four >> 8) & 15, (four >> 16) & 15];
  return ones > 9 ? -1 : tens * 10 + ones;
}

function isDay(view: DataView, at: number): boolean {
  if (!isYear(view, at)) return false;
  const after = view.getInt32(at + 4, true);
  const month = monthOf(after);
  return month >= 1 && month <= 12 && after >>> 24 === MINUS && isDayOf(view, at, month);
}

/** Whether the day of a date, of which the year stands at a place, is one of its month. */
function isDayOf(view: DataView, at: number, month: number): boolean {
  const day = twoDigits(view, at + 8);
  if (day < 1) return false;
  if (day <= 28) return true;
  if (month !== 2) return day <= 30 || (day === 31 && ((LONG_MONTHS >> month) & 1) === 1);
  const year = twoDigits(view, at + 2);
  return day === 29 && (year === 0 ? twoDigits(view, at) : year) % 4 === 0;
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

const HIGH = 0xf0f0f0f0;
const DIGITS = 0x30303030;
/** A bit for each month of 31 days; January is the second. */
const LONG_MONTHS = 0b1010110101010;
const PLUS = 0x2b;
const LETTER_T = 0x54;
const LETTER_Z = 0x5a;
