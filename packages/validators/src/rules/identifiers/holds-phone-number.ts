import { digitsIn } from './digits-in.js';

/** Whether a text holds a number by which somebody can be called: from abroad, or within a country. */
export function holdsPhoneNumber(text: string): boolean {
  if (digitsIn(text) < 8) return false;
  for (const [found] of text.matchAll(numberLike)) {
    const digits = found.replaceAll(/\D/gu, '').length;
    const abroad = found.startsWith('+') || found.startsWith('00');
    if (abroad ? digits >= 8 && digits <= 15 : digits >= 9 && digits <= 11 && !found.includes('.')) return true;
  }
  return false;
}

/** What begins as a number to call does, up to 25 characters long, and stands by itself. */
const numberLike = /(?<![\p{L}\p{N}_/.-])(?:\+|0)[\d /.()-]{6,24}\d(?![\p{L}\p{N}_])/gu;
