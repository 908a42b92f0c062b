import { demand } from './demand.js';
import type { ClassModel, ClassTest, ClassView, ModelContext } from './privacy-model.js';

/**
 * As t-closeness, of a column whose values have an order: neighbours lie near each other, the first and the last lie 1
 * apart.
 * @param order The values in their order. Absent: all are numbers, and theirs is the order.
 * @throws SdkError `bad-option` where values have no order, told when the table is seen.
 * @see Li, Li, Venkatasubramanian: t-Closeness: privacy beyond k-anonymity and l-diversity (2007), ordered distance
 * @since 0.1.0
 */
export function orderedTCloseness(column: string, t: number, order?: readonly string[]): ClassModel {
  demand(t >= 0 && t <= 1, 't lies from 0 to 1.');
  return Object.freeze({
    judges: 'class' as const,
    id: 'ordered-t-closeness',
    column,
    parameters: { t },
    better: 'less' as const,
    open(context: ModelContext): ClassTest {
      const distanceOf = distanceIn(rankedCodes(context.values, column, order), context);
      const far = (view: ClassView) =>
        distanceOf(view) / (view.size * context.rows * Math.max(1, context.values.length - 1));
      return {
        meets: (view: ClassView) =>
          distanceOf(view) <= t * view.size * context.rows * Math.max(1, context.values.length - 1),
        mayMeet: () => true,
        leastSize: 1,
        reach: far,
      };
    },
  });
}

/** The codes of values in their order. */
function rankedCodes(values: readonly string[], column: string, order?: readonly string[]): readonly number[] {
  const rank = order ? new Map(order.map((value, at) => [value, at])) : undefined;
  const placeOf = (value: string) => (rank ? rank.get(value) : value.trim() === '' ? undefined : Number(value));
  const places = values.map(placeOf);
  const lost = places.filter((place) => place === undefined || Number.isNaN(place)).length;
  demand(lost === 0, `${lost} values of the column ${column} have no place in its order.`);
  return values.map((_, code) => code).toSorted((a, b) => places[a]! - places[b]!);
}

/** The sum of differences of running sums, in whole numbers: times the size of the class and all rows. */
function distanceIn(ranked: readonly number[], { rows, counts: all }: ModelContext): (view: ClassView) => number {
  const own = new Int32Array(all.length);
  return ({ size, values, counts, from, to }) => {
    for (let at = from; at < to; at += 1) own[values[at]!] = counts[at]!;
    let running = 0;
    let distance = 0;
    for (const code of ranked) {
      running += own[code]! * rows - all[code]! * size;
      distance += Math.abs(running);
    }
    for (let at = from; at < to; at += 1) own[values[at]!] = 0;
    return distance;
  };
}
