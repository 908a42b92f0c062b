import { inverse, negative, plus, times } from './modular.js';
import type { OpenCell } from './open-rows.js';

/** A way in which hidden cells can change together: one that is free, and those that follow it. */
interface Motion {
  readonly free: number;
  readonly follow: Map<number, number>;
}

/** A primary cell, the motions that change it, and how many of them are left. */
interface Moved {
  readonly kept: Map<number, number>;
  left: number;
}

/** The ways in which the hidden cells can change while all that is published stays as it is. */
export interface Freedom {
  /** Takes a free column away, unless a primary cell could not change any more. */
  takeFree(column: number, follow: () => Map<number, number>): boolean;
  /** Takes a column away that follows others, by binding the motions that change it, unless a primary cell could not change any more. */
  takeFollower(column: number): boolean;
}

/** Begins with all ways. */
export function freedomOf(open: readonly OpenCell[]): Freedom {
  const moved: readonly Moved[] = open.map(({ by }) => ({ kept: new Map(), left: by.size }));
  const touched = new Map<number, (readonly [Moved, number])[]>();
  for (const [at, { by }] of open.entries()) {
    for (const [column, value] of by) {
      const others = touched.get(column);
      if (others) others.push([moved[at]!, value]);
      else touched.set(column, [[moved[at]!, value]]);
    }
  }
  let motions: readonly Motion[] = [];
  return {
    takeFree(column, follow) {
      const cells = touched.get(column) ?? [];
      if (cells.every(([{ left }]) => left > 1)) {
        for (const [cell] of cells) cell.left -= 1;
        return true;
      }
      for (const [{ kept }, value] of cells) kept.set(column, value);
      motions = [...motions, { free: column, follow: follow() }];
      return false;
    },
    takeFollower(column) {
      const changing = motions.filter(({ follow }) => follow.has(column));
      if (changing.length === 0) return true;
      const bound = changing.reduce((best, one) => (one.follow.size < best.follow.size ? one : best));
      const factors = factorsOf(changing, bound, column);
      const after = moved.flatMap((cell) => withoutMotion(cell, bound, factors));
      if (after.some(({ left }) => left === 0)) return false;
      for (const { cell, kept, left } of after) {
        cell.left = left;
        cell.kept.clear();
        for (const [free, value] of kept) cell.kept.set(free, value);
      }
      for (const [motion, factor] of factors) addMotion(motion, bound, factor, column);
      motions = motions.filter((motion) => motion !== bound);
      return true;
    },
  };
}

/** How much of the bound motion each of the others takes along, so that together they leave the column as it is. */
function factorsOf(changing: readonly Motion[], bound: Motion, column: number): ReadonlyMap<Motion, number> {
  const scale = inverse(bound.follow.get(column)!);
  return new Map(
    changing
      .filter((motion) => motion !== bound)
      .map((motion) => [motion, negative(times(motion.follow.get(column)!, scale))]),
  );
}

/** What changes a primary cell once a motion is bound to others; nothing where that motion never changed it. */
function withoutMotion(cell: Moved, bound: Motion, factors: ReadonlyMap<Motion, number>) {
  const value = cell.kept.get(bound.free);
  if (value === undefined) return [];
  const kept = new Map(cell.kept);
  kept.delete(bound.free);
  for (const [{ free }, factor] of factors) {
    const changed = plus(kept.get(free) ?? 0, times(factor, value));
    if (changed === 0) kept.delete(free);
    else kept.set(free, changed);
  }
  return [{ cell, kept, left: cell.left - cell.kept.size + kept.size }];
}

function addMotion({ follow }: Motion, bound: Motion, factor: number, column: number): void {
  follow.delete(column);
  for (const [follower, value] of bound.follow) {
    if (follower === column) continue;
    const changed = plus(follow.get(follower) ?? 0, times(factor, value));
    if (changed === 0) follow.delete(follower);
    else follow.set(follower, changed);
  }
}
