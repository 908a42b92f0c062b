import { demand } from './demand.js';
import type { ClassModel, ClassTest, ClassView, ModelContext } from './privacy-model.js';

/**
 * No value of a sensitive column is much more frequent in any class than in the whole table: by at most the share beta, and
 * by less where a value is frequent anyway (`enhanced`).
 * @see Cao, Karras: Publishing microdata with a robust privacy guarantee (2012)
 * @since 0.1.0
 */
export function betaLikeness(
  column: string,
  beta: number,
  { enhanced = true }: { readonly enhanced?: boolean } = {},
): ClassModel {
  demand(beta > 0, 'beta is positive.');
  return Object.freeze({
    judges: 'class' as const,
    id: enhanced ? 'beta-likeness' : 'basic-beta-likeness',
    column,
    parameters: { beta },
    better: 'less' as const,
    open({ rows, counts: all }: ModelContext): ClassTest {
      const limits = Float64Array.from(all, (count) => {
        const gain = enhanced ? Math.min(beta, Math.log(rows / count)) : beta;
        return Math.min(1, (count / rows) * (1 + gain) * (1 + ROUNDING));
      });
      return {
        meets: (view: ClassView) => withinLimits(view, limits),
        mayMeet: () => true,
        leastSize: leastSize(limits, rows),
        reach: (view: ClassView) => greatestGain(view, rows, all),
      };
    },
  });
}

/** A share that is just the limit is not turned away by rounding. */
const ROUNDING = 1e-12;

function withinLimits({ size, values, counts, from, to }: ClassView, limits: Float64Array): boolean {
  for (let at = from; at < to; at += 1) if (counts[at]! > limits[values[at]!]! * size) return false;
  return true;
}

function greatestGain({ size, values, counts, from, to }: ClassView, rows: number, all: Int32Array): number {
  let gain = 0;
  for (let at = from; at < to; at += 1) gain = Math.max(gain, (counts[at]! * rows) / (all[values[at]!]! * size) - 1);
  return gain;
}

/** Classes of more rows are not looked at. */
const LARGEST = 500;

/** No smaller class can be filled without too much of some value. */
function leastSize(limits: Float64Array, rows: number): number {
  const largest = Math.min(rows, LARGEST);
  for (let size = 1; size < largest; size += 1) {
    let room = 0;
    for (const limit of limits) room += Math.floor(limit * size);
    if (room >= size) return size;
  }
  return largest;
}
