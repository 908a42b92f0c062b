import type { CellSystem } from '../cell-system.js';
import { changeBy, type Exchanging } from './exchanges.js';
import { hidingCost } from './hiding-cost.js';
import type { Part, Way } from './ways.js';

/** More ways are not tried for one cell. */
const TRIES = 20_000;

/** What is to be exchanged. */
interface Wanted {
  readonly cell: number;
  readonly up: boolean;
  /** By how many. */
  readonly far: number;
  /** A cell that stays as it is. */
  readonly still: number | undefined;
}

/**
 * The exchange by which a cell goes as far as asked, and for which as little as can be has to be hidden besides; undefined
 * where there is none.
 */
export function cheapestExchange(
  { cells }: CellSystem,
  hidden: ReadonlySet<number>,
  { cell, up, far, still }: Wanted,
  { room, ways, floor }: Exchanging & { readonly floor: 0 | 1 },
): ReadonlyMap<number, number> | undefined {
  let best: ReadonlyMap<number, number> | undefined;
  let least = Infinity;
  let tries = 0;
  /** What it costs to hide cells; infinite where one cannot be hidden, or cannot go so far down. */
  const priceOf = (parts: readonly Part[]): number =>
    parts.reduce((sum, { at, sign }) => {
      const { count, earlier } = cells[at]!;
      const isFree = at !== still && (hidden.has(at) || (earlier === undefined && count >= floor));
      if (!isFree || (sign < 0 && count - floor < far)) return Infinity;
      return sum + (hidden.has(at) ? 0 : hidingCost(count));
    }, 0);
  const go = (cube: readonly Part[], [way, ...others]: readonly Way[], cost: number): void => {
    if (!way) {
      const change = changeBy(cube, far);
      if (!change || room.times(change) === 0) return;
      best = change;
      least = cost;
      return;
    }
    const nearest = way.steps.flatMap((step) => {
      tries += 1;
      const next = tries > TRIES ? undefined : ways.beside(cube, way, step);
      return next ? [{ next, price: cost + priceOf(next) }] : [];
    });
    if (way.mayStay) nearest.push({ next: [], price: cost });
    for (const { next, price } of nearest.toSorted((a, b) => a.price - b.price)) {
      if (price >= least) return;
      go([...cube, ...next], others, price);
    }
  };
  const first = { at: cell, sign: up ? 1 : -1 };
  if (priceOf([first]) < Infinity) go([first], ways.of(cell), 0);
  return best;
}
