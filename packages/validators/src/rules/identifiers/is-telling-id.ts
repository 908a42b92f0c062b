import { digitsIn } from './digits-in.js';
import { isNationalNumber } from './holds-document-number.js';

/** Whether the part of an id that should be opaque tells something of a person: a name, a date, a national number. */
export function isTellingId(id: string): boolean {
  const opaque = id.slice(id.indexOf(':') + 1);
  const digits = digitsIn(opaque);
  if (digits === 0 && /^[A-Z][a-z]{2,}(?:[-_]?[A-Z][a-z]{2,})+$/u.test(opaque)) return true;
  if (digits < 8) return false;
  if ([...opaque.matchAll(/(?<!\d)\d{10,13}(?!\d)/gu)].some(([run]) => isNationalNumber(run))) return true;
  return [...opaque.matchAll(dateLike)].some(
    ([, year, month, day, dayFirst, second, last]) => isDate(year, month, day) || isDate(last, second, dayFirst),
  );
}

/** Eight digits as a date is written, the year first or last, with one mark between the parts or none. */
const dateLike = /(?<!\d)(?:(\d{4})[-_]?(\d{2})[-_]?(\d{2})|(\d{2})[-_](\d{2})[-_](\d{4}))(?!\d)/gu;

/** Whether three parts are a date on which somebody who lives may have been born. */
function isDate(year: string | undefined, month: string | undefined, day: string | undefined): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return y >= 1900 && y <= 2099 && m >= 1 && m <= 12 && d >= 1 && d <= 31;
}
