import type { CellSystem } from '../cell-system.js';
import { type Found, openChange, type WideChange } from './change.js';
import { exchange, type ExchangePlace } from './exchange.js';
import type { Change } from './fitting-change.js';
import { hidingCost } from './hiding-cost.js';
import { neighbourhood } from './neighbourhood.js';

/** Finds what to hide besides, so that an exposed cell may be more than it is known to be. */
export interface Widening {
  /** How a cell can go one way as far as asked, or as can be; `known` stays as it is. Changes nothing yet. */
  find(cell: number, up: boolean, far: number, known?: number): Promise<Found>;
  /** What it costs to hide what a change needs. */
  costOf(change: Change): number;
  hide(change: Change): void;
  end(): void;
}

/** How many codes beside its own are looked at in each dimension, before everything is. */
const BESIDE = [4, 12];
/** Systems of so many cells are looked at as a whole. */
const SMALL = 5000;

/** Begins to hide more; `sparing` asks linear programs, and exchanges of persons do where it is not. */
export function openWidening(place: ExchangePlace, hidden: Set<number>, sparing: boolean): Widening {
  const { system, floor } = place;
  // One program for all where there are not too many cells: what it found before helps it to find the next.
  let whole: WideChange | undefined;
  const wholeChange = async () =>
    (whole ??= await openChange(system, { columns: new Set(system.cells.keys()), hidden, floor }));
  const farthest = async (cell: number, up: boolean, far: number, known: number | undefined): Promise<Found> => {
    for (const beside of system.cells.length <= SMALL ? [] : BESIDE) {
      const near = await openChange(system, { columns: neighbourhood(system, cell, beside), hidden, floor });
      const found = near.farthest(cell, up, far, known);
      near.end();
      if (found.reached >= far - 1e-6) return found;
    }
    return (await wholeChange()).farthest(cell, up, far, known);
  };
  return {
    async find(cell, up, far, still) {
      const changes = sparing ? undefined : exchange(place, { cell, up, far, paying: true, still });
      return changes ? { reached: far, changes } : await farthest(cell, up, far, still);
    },
    costOf: (change) => costOf(change, system, hidden),
    hide(change) {
      for (const changed of change.keys()) {
        hidden.add(changed);
        whole?.hide(changed);
      }
    },
    end: () => whole?.end(),
  };
}

function costOf(change: Change, { cells }: CellSystem, hidden: ReadonlySet<number>): number {
  return [...change.keys()].reduce((sum, cell) => sum + (hidden.has(cell) ? 0 : hidingCost(cells[cell]!.count)), 0);
}
