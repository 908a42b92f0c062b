import { cheapestCube, type Cube, type CubePlace } from './cheapest-cube.js';
import type { Change, ChangeRoom } from './fitting-change.js';

/** Below this nothing is left to go. */
const NOTHING = 1e-9;

/** Where persons are exchanged. */
export interface ExchangePlace extends CubePlace {
  readonly room: ChangeRoom;
}

/** What an exchange is to do. */
export interface ExchangeWish {
  readonly cell: number;
  readonly up: boolean;
  /** By how many the cell is to change. */
  readonly far: number;
  /** Whether other cells may be hidden for it. */
  readonly paying: boolean;
  /** A cell that stays as it is. */
  readonly still?: number | undefined;
}

/**
 * Exchanges persons between cells so that one of them goes as far as asked and every table still adds up: cube by cube, in
 * smaller steps where a large one does not fit, and what is left with other cells hidden for it. Undefined where none is
 * found.
 */
export function exchange(place: ExchangePlace, { cell, up, far, paying, still }: ExchangeWish): Change | undefined {
  const { room } = place;
  let moved: Change = new Map();
  const left = () => far - Math.abs(moved.get(cell) ?? 0);
  const take = (step: number, paid: boolean): boolean => {
    const fits = (cube: Cube) => room.times(together(moved, cube, step)) > 0;
    const cube = cheapestCube(place, { cell, up, step, paying: paid, still, moved, fits });
    if (cube) moved = together(moved, cube, Math.max(step, timesOf(cube, place, moved, cell, left())));
    return cube !== undefined;
  };
  let step = far;
  while (left() > NOTHING && step > 0) {
    step = Math.min(step, left());
    if (!take(step, false)) step = step > 1 ? Math.max(1, Math.floor(step / 2)) : 0;
  }
  while (left() > NOTHING) if (!paying || !take(left(), true)) return undefined;
  const change = new Map([...moved].filter(([, by]) => by !== 0));
  return room.times(change) > 0 ? change : undefined;
}

/** A change and a cube that is taken so many times. */
function together(moved: Change, { cells, signs }: Cube, times: number): Change {
  const change = new Map(moved);
  for (const [at, cell] of cells.entries()) change.set(cell, (change.get(cell) ?? 0) + signs[at]! * times);
  return change;
}

/** How often a cube can be taken before one of its other cells cannot go further down. */
function timesOf({ cells, signs }: Cube, { system, floor }: CubePlace, moved: Change, first: number, most: number) {
  const rooms = [...cells].map((cell, at) =>
    signs[at]! < 0 && cell !== first ? system.cells[cell]!.count + (moved.get(cell) ?? 0) - floor : most,
  );
  return Math.floor(Math.min(most, ...rooms));
}
