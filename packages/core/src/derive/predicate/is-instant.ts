import { isDay, twoDigits } from './is-day.js';

/** Whether a value is an instant, as its pattern says it. */
export function isInstant(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const { length } = value;
  return (length === 20 || length === 25) && isDay(value) && isTime(value) && isOffset(value, length);
}

function isTime(text: string): boolean {
  return (
    text.charCodeAt(10) === LETTER_T &&
    text.charCodeAt(13) === COLON &&
    text.charCodeAt(16) === COLON &&
    isBelow(twoDigits(text, 11), 24) &&
    isBelow(twoDigits(text, 14), 60) &&
    isBelow(twoDigits(text, 17), 60)
  );
}

function isOffset(text: string, length: number): boolean {
  const sign = text.charCodeAt(19);
  if (length === 20) return sign === LETTER_Z;
  return (
    (sign === PLUS || sign === MINUS) &&
    text.charCodeAt(22) === COLON &&
    isBelow(twoDigits(text, 20), 15) &&
    isBelow(twoDigits(text, 23), 60)
  );
}

function isBelow(number: number, bound: number): boolean {
  return number >= 0 && number < bound;
}

const LETTER_T = 84;
const LETTER_Z = 90;
const COLON = 58;
const PLUS = 43;
const MINUS = 45;
