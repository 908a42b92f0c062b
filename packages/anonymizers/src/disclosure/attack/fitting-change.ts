import type { CellSystem } from '../cell-system.js';
import { type Condition, conditionsOf } from './attack.js';

/** By how much each cell changes that does. */
export type Change = ReadonlyMap<number, number>;

/** Tells of changes of counts how often they can be made at once. */
export interface ChangeRoom {
  /**
   * How many times a change can be made, a whole number, before some table would not fit what is published any more: a sum
   * that is no sum, or a count below the floor. 0 where it does not fit at all.
   */
  times(change: Change): number;
}

/** How far sums may be off by the arithmetic of a solver. */
const CLOSE = 1e-6;

/** Prepares to judge changes of hidden cells by all that is known of tables. */
export function changeRoom({ cells, relations }: CellSystem, floor: 0 | 1): ChangeRoom {
  const conditions = relations.flatMap(conditionsOf);
  const conditionsWith = cells.map((): Condition[] => []);
  for (const condition of conditions) for (const [cell] of condition.terms) conditionsWith[cell]!.push(condition);
  return {
    times(change) {
      let most = Infinity;
      const judged = new Set<Condition>();
      for (const [cell, by] of change) {
        if (by < 0) most = Math.min(most, (cells[cell]!.count - floor + CLOSE) / -by);
        for (const condition of conditionsWith[cell]!) {
          if (judged.has(condition)) continue;
          judged.add(condition);
          const off = condition.terms.reduce((sum, [at, factor]) => sum + factor * (change.get(at) ?? 0), 0);
          if (condition.equal ? Math.abs(off) <= CLOSE : off >= -CLOSE) continue;
          if (condition.equal) return 0;
          const now = condition.terms.reduce((sum, [at, factor]) => sum + factor * cells[at]!.count, 0);
          most = Math.min(most, (now + CLOSE) / -off);
        }
      }
      return Math.max(0, Math.floor(most));
    },
  };
}
