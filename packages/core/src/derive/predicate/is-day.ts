/** Whether a text begins with a day of the Gregorian calendar, YYYY-MM-DD; read by its characters, without a pattern. */
export function isDay(text: string): boolean {
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN || !isYear(text)) return false;
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (month < 1 || month > 12 || day < 1) return false;
  if (day <= 28) return true;
  if (month !== 2) return day <= 30 || (day === 31 && ((LONG_MONTHS >> month) & 1) === 1);
  return day === 29 && isLeap(text);
}

/** Whether a text begins with four digits. */
export function isYear(text: string): boolean {
  return twoDigits(text, 0) >= 0 && twoDigits(text, 2) >= 0;
}

/** The number that two digits at a place write; negative where there are none. */
export function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

function isLeap(text: string): boolean {
  const ofCentury = twoDigits(text, 2);
  return (ofCentury === 0 ? twoDigits(text, 0) : ofCentury) % 4 === 0;
}

/** A bit for each month of 31 days; January is the second. */
const LONG_MONTHS = 0b1010110101010;
const ZERO = 48;
const HYPHEN = 45;
