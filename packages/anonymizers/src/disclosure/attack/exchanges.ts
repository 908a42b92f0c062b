import type { CellSystem } from '../cell-system.js';
import type { ChangeRoom } from './fitting-change.js';
import type { Seen } from './seen.js';
import type { Part, Way, Ways } from './ways.js';

/** More ways are not tried for one cell. */
const TRIES = 400;
/** Further than this no cell has to go. */
const FAR = 1_000_000;

/**
 * Looks for tables that fit all that is published by exchanging persons: in each dimension a code of a cell is exchanged
 * for another, or its margin changes with it, so that all cells of a small cube change by the same number, up and down in
 * turns. Every cell of the cube has to be hidden. That shows how far cells may go without a linear program.
 */
export function lookByExchange(
  { cells }: CellSystem,
  hidden: ReadonlySet<number>,
  { seen, asked, room, ways }: { readonly seen: Seen; readonly asked: Iterable<number> } & Exchanging,
): void {
  for (const cell of asked) {
    let tries = 0;
    const found = (cube: readonly Part[]): boolean => {
      for (const sign of [1, -1]) {
        const change = changeBy(cube, sign);
        const times = change ? Math.min(FAR, room.times(change)) : 0;
        if (times > 0) for (const [at, by] of change!) seen.look(at, cells[at]!.count + by * times);
      }
      return seen.isOpen(cell);
    };
    const go = (cube: readonly Part[], [way, ...others]: readonly Way[]): boolean => {
      if (!way) return found(cube);
      for (const step of way.steps) {
        tries += 1;
        if (tries > TRIES) return false;
        const next = ways.beside(cube, way, step);
        if (next?.every(({ at }) => hidden.has(at)) && go([...cube, ...next], others)) return true;
      }
      return way.mayStay && go(cube, others);
    };
    if (!seen.isOpen(cell)) go([{ at: cell, sign: 1 }], ways.of(cell));
  }
}

/** What exchanges are judged by. */
export interface Exchanging {
  readonly room: ChangeRoom;
  readonly ways: Ways;
}

/** An exchange as a change of counts; undefined where a cell stands in it twice. */
export function changeBy(cube: readonly Part[], by: number): ReadonlyMap<number, number> | undefined {
  const change = new Map(cube.map(({ at, sign }) => [at, sign * by]));
  return change.size === cube.length ? change : undefined;
}
