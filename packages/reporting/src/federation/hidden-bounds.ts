import { cellKey, TOTAL } from '@openthb/core';
import type { Breakdown } from '../dimensions/define-dimension.js';
import type { ProtectedPart } from './partial-result.js';

/** Between which a count lies; without a most where nothing is known. */
export interface Bounds {
  readonly least: number;
  readonly most?: number;
}

/**
 * What a protected part tells of a cell: the count, where it is shown; else that it is at least what is shown inside of it,
 * and at most the margins that it stands in. A code that the part does not have counts nobody.
 */
export function boundsIn(part: ProtectedPart, counted: readonly Breakdown[]): (cell: readonly string[]) => Bounds {
  const shown = new Map(part.shown.map(({ at, count }) => [cellKey(at), count]));
  const known = part.codes.map((codes) => new Set([...codes, TOTAL]));
  return (cell) => {
    if (cell.some((code, at) => !known[at]!.has(code))) return { least: 0, most: 0 };
    const count = shown.get(cellKey(cell));
    if (count !== undefined) return { least: count, most: count };
    const margins = [...marginsOf(cell)].flatMap((margin) => shown.get(cellKey(margin)) ?? []);
    return {
      least: Math.max(0, ...insideOf(cell, part, counted, shown)),
      ...(margins.length > 0 && { most: Math.min(...margins) }),
    };
  };
}

/** The margins that a cell stands in. */
function* marginsOf(cell: readonly string[], at = 0): Generator<readonly string[]> {
  if (at === cell.length) {
    yield cell;
    return;
  }
  yield* marginsOf(cell, at + 1);
  if (cell[at] !== TOTAL) yield* marginsOf(cell.with(at, TOTAL), at + 1);
}

/** For each dimension that a margin is over, what is shown of it: together, or the most of any where units have several codes. */
function insideOf(
  cell: readonly string[],
  { codes }: ProtectedPart,
  counted: readonly Breakdown[],
  shown: ReadonlyMap<string, number>,
): readonly number[] {
  return counted.flatMap(({ additive }, at) => {
    if (cell[at] !== TOTAL) return [];
    const inside = codes[at]!.map((code) => shown.get(cellKey(cell.with(at, code))) ?? 0);
    return additive ? [inside.reduce((sum, one) => sum + one, 0)] : inside;
  });
}
