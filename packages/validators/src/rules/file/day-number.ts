import type { PartialDate } from '@openthb/core';

/** A day as a number, 20240517, with 0 for what is not known of it. */
export function dayNumber(day: PartialDate): number {
  let number = 0;
  for (let at = 0; at < FULL; at += 1) if (at !== 4 && at !== 7) number = number * 10 + ((day.charCodeAt(at) - 48) | 0);
  return number;
}

const FULL = 'YYYY-MM-DD'.length;

/** The day that a number stands for. */
export function dayOfNumber(number: number): PartialDate {
  const text = String(number).padStart(8, '0');
  const parts = [text.slice(0, 4), text.slice(4, 6), text.slice(6)];
  return parts.filter((part) => part !== '00').join('-');
}
