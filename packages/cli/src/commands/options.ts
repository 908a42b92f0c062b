import { partialDate } from '@openthb/core';
import { InvalidArgumentError, Option } from 'commander';
import { formatIds } from '../io/format-ids.js';

/** `--from`: the format of the input. */
export function fromOption(): Option {
  return new Option('--from <format>', 'format of the input').choices(formatIds).default('auto');
}

/** `--as-of`: the day that everything which depends on today is reckoned from. */
export function asOfOption(): Option {
  return new Option('--as-of <date>', 'the day to reckon from, YYYY-MM-DD (default: today)').argParser((text) => {
    if (text.length !== 10 || !partialDate.constraint.pattern.test(text)) {
      throw new InvalidArgumentError('It must be a day, as 2024-12-31.');
    }
    return text;
  });
}

/** `--extension`: fields that a country or body adds. */
export function extensionOption(): Option {
  return new Option('--extension <files...>', 'JSON files that define fields which a country or body adds');
}

/** `--out`: where results go. */
export function outOption(what: string): Option {
  return new Option('--out <file>', `where to write ${what} (default: standard output)`);
}

/** A whole number within bounds. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most) {
      throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
    }
    return value;
  };
}

/** Names separated by commas. */
export function names(text: string, before: readonly string[] = []): string[] {
  return [
    ...before,
    ...text
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  ];
}

/** The years from one to another, as 2015-2024. */
export function years(text: string): string[] {
  const [, from, until] = /^(\d{4})-(\d{4})$/.exec(text) ?? [];
  const found = Array.from(
    { length: Math.max(0, Number(until) - Number(from) + 1) },
    (_, at) => `${Number(from) + at}`,
  );
  if (from === undefined || found.length === 0) {
    throw new InvalidArgumentError('It must be two years, the first one first, as 2015-2024.');
  }
  return found;
}
