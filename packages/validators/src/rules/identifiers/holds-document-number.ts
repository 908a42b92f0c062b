import { digitsIn } from './digits-in.js';
import { nationalNumbers } from './national-numbers.js';

/** Whether a text holds the number of a passport or card, or one by which a state knows a person. */
export function holdsDocumentNumber(text: string): boolean {
  if (digitsIn(text) < 6) return false;
  if (/(?<![\p{L}\p{N}_])[A-Z]{1,3} ?\d{6,9}[A-Z]?(?![\p{L}\p{N}_])/u.test(text)) return true;
  return [...text.matchAll(/(?<![\p{L}\p{N}_])\d{10,13}(?![\p{L}\p{N}_])/gu)].some(([run]) => isNationalNumber(run));
}

/** Whether a run of digits is one by which a state knows a person, by the number's own check. */
export function isNationalNumber(run: string): boolean {
  const digits = [...run].map(Number);
  return nationalNumbers.some((number) => number.digits === digits.length && number.holds(digits));
}
