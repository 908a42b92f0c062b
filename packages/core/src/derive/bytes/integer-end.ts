import { MINUS, SPACE, ZERO } from './letters.js';

/** Where a whole number ends that lies between two bounds, and may come after a space; -1 where there is none. */
export function integerEnd(view: DataView, at: number, least: number, most: number): number {
  let end = view.getUint8(at) === SPACE ? at + 1 : at;
  const negative = view.getUint8(end) === MINUS;
  if (negative) end += 1;
  const begin = end;
  let number = 0;
  for (let digit = view.getUint8(end) - ZERO; digit >= 0 && digit <= 9; digit = view.getUint8(end) - ZERO) {
    number = number * 10 + digit;
    end += 1;
  }
  const digits = end - begin;
  if (digits === 0 || digits > 15 || (digits > 1 && view.getUint8(begin) === ZERO)) return -1;
  const value = negative ? -number : number;
  return value >= least && value <= most ? end : -1;
}
