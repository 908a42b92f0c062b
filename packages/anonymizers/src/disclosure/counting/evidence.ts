import type { CellEvidence } from '@openthb/core';
import type { DataColumn } from '../../data/data-table.js';

/** Gathers what stands behind the counts of cells. */
export interface EvidenceGatherer {
  add(key: string, row: number, size: number): void;
  found(): ReadonlyMap<string, CellEvidence>;
}

/**
 * Begins, where there is a column of cases or of contributors; all rows that name no
 * case are of one, since they may be of the same.
 */
export function evidenceGatherer(
  cases: DataColumn | undefined,
  contributors: DataColumn | undefined,
): EvidenceGatherer | undefined {
  if (!cases && !contributors) return undefined;
  const casesOf = new Map<string, Set<number>>();
  const contributionsOf = new Map<string, Map<number, number>>();
  return {
    add(key, row, size) {
      if (size === 0) return;
      if (cases) {
        inside(casesOf, key, () => new Set<number>()).add(cases.codes[row]!);
      }
      if (contributors) {
        const sums = inside(contributionsOf, key, () => new Map<number, number>());
        sums.set(contributors.codes[row]!, (sums.get(contributors.codes[row]!) ?? 0) + size);
      }
    },
    found: () =>
      new Map(
        [...new Set([...casesOf.keys(), ...contributionsOf.keys()])].map((key) => {
          const [distinct, sums] = [casesOf.get(key), contributionsOf.get(key)];
          return [
            key,
            {
              ...(distinct && { cases: distinct.size }),
              ...(sums && { contributions: [...sums.values()].toSorted((a, b) => b - a) }),
            },
          ];
        }),
      ),
  };
}

function inside<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
