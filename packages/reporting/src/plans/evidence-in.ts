import { type CellEvidence, cellKey } from '@openthb/core';
import type { Breakdown } from '../dimensions/define-dimension.js';
import { cellsWith } from './count-table-of.js';
import type { Answer } from './plan.js';

/** By cell: how many have each value of a column, and how many have none. */
type Shares = ReadonlyMap<string, ReadonlyMap<string | undefined, number>>;

/**
 * What stands behind the counts of each cell, margins included: after the dimensions, the key is the case, or who
 * registered. All of whom no case is known count as one case, since they may have been found together, and all whom nobody
 * is known to have registered as registered by one. Where no case is known of anybody, nothing is said of cases.
 */
export function evidenceIn(
  cases: Answer,
  contributors: Answer,
  counted: readonly Breakdown[],
): ReadonlyMap<string, CellEvidence> {
  const [byCase, byContributor] = [sharesIn(cases, counted), sharesIn(contributors, counted)];
  const casesKnown = cases.some(({ keys }) => keys[counted.length] !== undefined);
  const contributorsKnown = contributors.some(({ keys }) => keys[counted.length] !== undefined);
  return new Map(
    [...new Set([...byCase.keys(), ...byContributor.keys()])].map((key) => [
      key,
      {
        ...(casesKnown && { cases: byCase.get(key)?.size ?? 0 }),
        ...(contributorsKnown && {
          contributions: [...(byContributor.get(key)?.values() ?? [])].toSorted((a, b) => b - a),
        }),
      },
    ]),
  );
}

function sharesIn(answer: Answer, counted: readonly Breakdown[]): Shares {
  const shares = new Map<string, Map<string | undefined, number>>();
  for (const { keys, count } of answer) {
    const value = keys[counted.length];
    const named = value === undefined ? undefined : String(value);
    for (const cell of cellsWith(keys.map(String), counted)) {
      const key = cellKey(cell);
      const known = shares.get(key) ?? new Map<string | undefined, number>();
      known.set(named, (known.get(named) ?? 0) + count);
      shares.set(key, known);
    }
  }
  return shares;
}
