import { cellKey } from '@openthb/core';
import type { Breakdown } from '../dimensions/define-dimension.js';
import type { Waits } from '../indicators/define-indicator.js';
import { cellsWith } from './count-table-of.js';
import type { Answer } from './plan.js';

/** The waits in each cell, margins included: after the dimensions, the keys are the state and the days. */
export function waitsIn(answer: Answer, shown: readonly Breakdown[]): ReadonlyMap<string, readonly Waits[]> {
  const waits = new Map<string, Waits[]>();
  for (const { keys, count } of answer) {
    const [state, days] = keys.slice(shown.length);
    if (days === undefined) continue;
    for (const cell of cellsWith(keys.map(String), shown)) {
      const key = cellKey(cell);
      const own = waits.get(key);
      const wait = { state: String(state), days: Number(days), count };
      if (own) own.push(wait);
      else waits.set(key, [wait]);
    }
  }
  return waits;
}

/** The sum in each cell, margins included; a cell in which nothing has the number is not there. */
export function sumsIn(answer: Answer, shown: readonly Breakdown[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { keys, sums: own } of answer) {
    const [sum] = own;
    if (sum === undefined) continue;
    for (const cell of cellsWith(keys.map(String), shown)) {
      const key = cellKey(cell);
      sums.set(key, (sums.get(key) ?? 0) + sum);
    }
  }
  return sums;
}
