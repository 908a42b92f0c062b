import type { CodedColumn } from './coded-rows.js';
import type { ValueLayout } from './value-layout.js';

/** Values whose noisy count is nearer to zero than so many times its noise go: nearly all of them nobody has. */
const CLEAR = 2;
/** More values would have more pairs than can be fitted in seconds. */
const MOST = 3000;

/**
 * The columns without the values that noise hides, which become empty cells, so that no pair of them is measured: of a large
 * domain most values are had by nobody. Nothing more of the persons is learnt by it, since only noisy counts go in.
 */
export function clearColumns(
  columns: readonly CodedColumn[],
  { starts, told }: ValueLayout,
  { singles, spread }: { readonly singles: Float64Array; readonly spread: number },
): readonly CodedColumn[] {
  const clear = told
    .filter((value) => singles[value]! > CLEAR * spread)
    .toSorted((a, b) => singles[b]! - singles[a]!)
    .slice(0, MOST);
  const kept = new Set(clear);
  return columns.map(({ name, values, codes }, column) => {
    const own = [...values.keys()].filter((code) => code === 0 || kept.has(starts[column]! + code));
    const places = new Uint16Array(values.length);
    for (const [place, code] of own.entries()) places[code] = place;
    return { name, values: own.map((code) => values[code]!), codes: codes.map((code) => places[code]!) };
  });
}
