import type { CellSystem } from '../cell-system.js';
import type { Need } from '../need.js';
import { cheapestExchange } from './cheapest-exchange.js';
import { type Change, openChange } from './change.js';
import type { Exchanging } from './exchanges.js';
import { neighbourhood } from './neighbourhood.js';
import type { Seen } from './seen.js';

/** Hides more cells, so that an exposed one may be more than it is known to be. */
export interface Widening {
  /**
   * Hides what it takes that a cell may go down to one count and up to another, while `known` is known. Gives how far it can
   * go, once everything that helps is hidden.
   */
  widen(cell: number, need: Need, known?: number): Promise<Need>;
  end(): void;
}

/** How many codes beside its own are looked at in each dimension, before everything is. */
const BESIDE = [4, 12];

/** Systems of so many cells are looked at as a whole. */
const SMALL = 5000;

/** Begins to hide more; what is hidden is added to `hidden`, and what the changes show of cells to `seen`. */
export function openWidening(
  system: CellSystem,
  hidden: Set<number>,
  {
    seen,
    floor,
    sparing,
    room,
    ways,
  }: Exchanging & {
    readonly seen: Seen;
    readonly floor: 0 | 1;
    readonly sparing: boolean;
  },
): Widening {
  const { cells } = system;
  // One program for all where there are not too many cells: what it found before helps it to find the next.
  let whole: Change | undefined;
  const wholeChange = async () =>
    (whole ??= await openChange(system, { columns: new Set(cells.keys()), hidden, floor }));

  /** Goes one way: in the cell's neighbourhood, where that is enough, or among all cells. */
  const farthest = async (cell: number, up: boolean, far: number, known: number | undefined) => {
    for (const beside of cells.length <= SMALL ? [] : BESIDE) {
      const near = await openChange(system, { columns: neighbourhood(system, cell, beside), hidden, floor });
      const found = near.farthest(cell, up, far, known);
      near.end();
      if (found.reached >= far - 1e-6) return found;
    }
    return (await wholeChange()).farthest(cell, up, far, known);
  };

  const way = async (cell: number, up: boolean, far: number, known: number | undefined): Promise<number> => {
    if (far <= 0) return 0;
    const exchange = sparing
      ? undefined
      : cheapestExchange(system, hidden, { cell, up, far, still: known }, { room, ways, floor });
    const { reached, changes } = exchange ? { reached: far, changes: exchange } : await farthest(cell, up, far, known);
    for (const changed of changes.keys()) {
      hidden.add(changed);
      whole?.hide(changed);
    }
    // What the solver says is looked at: only a table that fits shows anything.
    for (const sign of [1, -1]) {
      const scale = sign === 1 ? 1 : reverse(changes, cells, floor);
      const change = new Map([...changes].map(([at, by]) => [at, sign * scale * by]));
      if (scale === 0 || room.times(change) === 0) continue;
      for (const [at, by] of change) seen.look(at, cells[at]!.count + by);
    }
    return reached;
  };

  return {
    async widen(cell, need, known) {
      const { count } = cells[cell]!;
      const down = await way(cell, false, count - need.least, known);
      const up = await way(cell, true, need.most - count, known);
      return { least: Math.max(need.least, count - down), most: Math.min(need.most, count + up) };
    },
    end: () => whole?.end(),
  };
}

/** How much of a change can be done the other way round before a count becomes too small; at most all of it. */
function reverse(changes: ReadonlyMap<number, number>, cells: CellSystem['cells'], floor: number): number {
  let scale = 1;
  for (const [cell, by] of changes) if (by > 0) scale = Math.min(scale, (cells[cell]!.count - floor) / by);
  return Math.max(0, scale);
}
