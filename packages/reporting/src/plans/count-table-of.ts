import { cellKey, type CountTable, type Dimension, TOTAL } from '@openthb/core';
import type { Breakdown } from '../dimensions/define-dimension.js';
import type { Answer } from './plan.js';

/** The counts of an answer with all margins. */
export function countTableOf(
  answer: Answer,
  breakdowns: readonly Breakdown[],
  { universe, unit }: Pick<CountTable, 'universe' | 'unit'>,
): CountTable {
  const counts = new Map<string, number>();
  const seen = breakdowns.map(() => new Set<string>());
  for (const { keys, count } of answer) {
    const codes = breakdowns.map((_, index) => String(keys[index]));
    for (const [index, code] of codes.entries()) if (code !== TOTAL) seen[index]!.add(code);
    for (const cell of cellsWith(codes, breakdowns)) {
      const key = cellKey(cell);
      counts.set(key, (counts.get(key) ?? 0) + count);
    }
  }
  return { universe, unit, dimensions: breakdowns.map((one, index) => dimensionOf(one, seen[index]!)), counts };
}

/**
 * Every cell that the rows of a group stand in, margins included. The margin of a dimension with several codes has
 * groups of its own.
 */
export function* cellsWith(
  codes: readonly string[],
  breakdowns: readonly Breakdown[],
  chosen: readonly string[] = [],
): Generator<readonly string[]> {
  const at = chosen.length;
  const breakdown = breakdowns[at];
  if (!breakdown) {
    yield chosen;
    return;
  }
  yield* cellsWith(codes, breakdowns, [...chosen, codes[at]!]);
  if (breakdown.additive) yield* cellsWith(codes, breakdowns, [...chosen, TOTAL]);
}

/** The codes that are always shown, and after them those that occur, in order. */
function dimensionOf({ id, additive, codes }: Breakdown, seen: ReadonlySet<string>): Dimension {
  const others = [...seen].filter((code) => !codes.includes(code)).toSorted(compare);
  return { id, additive, codes: [...codes, ...others] };
}

/** Codes of absence come after all others. */
function compare(a: string, b: string): number {
  const absent = (code: string) => Number(/^(?:unknown|not-|withheld|presumed-child|disputed)/.test(code));
  return absent(a) - absent(b) || (a < b ? -1 : Number(a > b));
}
