import { isDay, isYear, twoDigits } from './is-day.js';

/** Whether a value is a partial date, as its pattern says it. */
export function isPartialDate(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 10:
      return isDay(value);
    case 7: {
      const month = twoDigits(value, 5);
      return value.charCodeAt(4) === HYPHEN && month >= 1 && month <= 12 && isYear(value);
    }
    case 4:
      return isYear(value);
    default:
      return false;
  }
}

const HYPHEN = 45;
