import { demand } from './demand.js';
import { leastSizeWithin } from './least-size-within.js';
import type { ClassModel, ClassTest, ClassView, ModelContext } from './privacy-model.js';

/**
 * The values of a sensitive column are spread in every class as in the whole table, up to a distance of t: the share of
 * rows that would have to have another value. All values are equally far from each other.
 * @see Li, Li, Venkatasubramanian: t-Closeness: privacy beyond k-anonymity and l-diversity (2007)
 * @since 0.1.0
 */
export function tCloseness(column: string, t: number): ClassModel {
  demand(t >= 0 && t <= 1, 't lies from 0 to 1.');
  return Object.freeze({
    judges: 'class' as const,
    id: 't-closeness',
    column,
    parameters: { t },
    better: 'less' as const,
    open: (context: ModelContext): ClassTest => ({
      meets: (view) => excessOf(view, context) <= t * view.size * context.rows,
      // A class without the values that most rows have is far from the table, and so is each part of it.
      mayMeet: (view) => heldBy(view, context) >= (1 - t) * context.rows * (1 - ROUNDING),
      leastSize: leastSizeWithin(context, t),
      reach: (view) => excessOf(view, context) / (view.size * context.rows),
    }),
  });
}

const ROUNDING = 1e-12;

/** How much more frequent values are in a class than in the table, in whole numbers: times its size and all rows. */
function excessOf({ size, values, counts, from, to }: ClassView, { rows, counts: all }: ModelContext): number {
  let excess = 0;
  for (let at = from; at < to; at += 1) excess += Math.max(0, counts[at]! * rows - all[values[at]!]! * size);
  return excess;
}

/** How many rows of the table have a value that the class has too. */
function heldBy({ values, from, to }: ClassView, { counts: all }: ModelContext): number {
  let held = 0;
  for (let at = from; at < to; at += 1) held += all[values[at]!]!;
  return held;
}
