import type { PartialDate } from '@openthb/core';

/** A day as a number, 20240517, with 0 for what is not known of it. */
export function dayNumber(day: PartialDate): number {
  return Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));
}

/** The day that a number stands for. */
export function dayOfNumber(number: number): PartialDate {
  const text = String(number).padStart(8, '0');
  const parts = [text.slice(0, 4), text.slice(4, 6), text.slice(6)];
  return parts.filter((part) => part !== '00').join('-');
}
