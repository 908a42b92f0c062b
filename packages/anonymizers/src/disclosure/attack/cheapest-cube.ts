import type { CellSystem } from '../cell-system.js';
import type { Change } from './fitting-change.js';
import { hidingCost } from './hiding-cost.js';
import type { Neighbours, Way } from './neighbours.js';

/** More cubes are not tried for one: where nothing may be hidden for it, and where something may. */
const TRIES = { free: 400, paid: 20_000 };

/** Larger cubes are not looked for, however many tables a total stands in. */
const LARGEST = 4096;

/** Cells that change by the same number, up and down in turns, so that sums stay. */
export interface Cube {
  readonly cells: Int32Array;
  readonly signs: Int8Array;
}

/** Where cubes are looked for. */
export interface CubePlace {
  readonly system: CellSystem;
  readonly hidden: ReadonlySet<number>;
  readonly neighbours: Neighbours;
  /** The least that a hidden cell can be. */
  readonly floor: 0 | 1;
}

/** What a cube is to do. */
export interface CubeWish {
  readonly cell: number;
  readonly up: boolean;
  /** By how much its cells change. */
  readonly step: number;
  /** Whether other cells may be hidden for it. */
  readonly paying: boolean;
  /** A cell that stays as it is. */
  readonly still: number | undefined;
  /** What has changed already. */
  readonly moved: Change;
  fits(cube: Cube): boolean;
}

/**
 * The cube for which least has to be hidden: in each dimension a code of its cells is exchanged for another, or the margin
 * changes with them.
 */
export function cheapestCube(
  { system: { cells }, hidden, neighbours, floor }: CubePlace,
  { cell, up, step, paying, still, moved, fits }: CubeWish,
): Cube | undefined {
  const ways = neighbours.waysOf(cell);
  const found = new Int32Array(Math.min(LARGEST, 2 ** ways.length));
  const signs = new Int8Array(found.length);
  let best: Cube | undefined;
  let least = Infinity;
  let tries = paying ? TRIES.paid : TRIES.free;
  /** What it costs to hide a cell; infinite where it cannot be hidden, or cannot go so far down. */
  const priceOf = (at: number, sign: number): number => {
    const { count, earlier } = cells[at]!;
    const isHidden = hidden.has(at) || moved.has(at);
    if (at === still || (!isHidden && (!paying || earlier !== undefined || count < floor))) return Infinity;
    if (sign < 0 && count + (moved.get(at) ?? 0) - floor < step) return Infinity;
    return isHidden ? 0 : hidingCost(count);
  };
  /** Doubles the cube into one dimension; gives what that costs. */
  const extend = (size: number, { dimension }: Way, { code, turns }: Way['steps'][number]): number => {
    let price = size * 2 > found.length ? Infinity : 0;
    for (let at = 0; at < size && price < Infinity; at += 1) {
      const to = neighbours.beside(found[at]!, dimension, code);
      const sign = turns ? -signs[at]! : signs[at]!;
      price = to < 0 || to === cell ? Infinity : price + priceOf(to, sign);
      found[size + at] = to;
      signs[size + at] = sign;
    }
    return price;
  };
  const go = (size: number, depth: number, cost: number): void => {
    const way = ways[depth];
    if (!way) {
      const cube = { cells: found.slice(0, size), signs: signs.slice(0, size) };
      if (new Set(cube.cells).size < size || !fits(cube)) return;
      best = cube;
      least = cost;
      return;
    }
    const dearer: (readonly [price: number, to: Way['steps'][number]])[] = [];
    for (const to of way.steps) {
      tries -= 1;
      if (tries < 0) break;
      const price = cost + extend(size, way, to);
      if (price >= least) continue;
      if (price > cost) dearer.push([price, to]);
      else go(size * 2, depth + 1, cost);
      if (least <= cost) return;
    }
    if (way.mayStay) go(size, depth + 1, cost);
    for (const [price, to] of dearer.toSorted(([a], [b]) => a - b)) {
      if (price >= least) return;
      extend(size, way, to);
      go(size * 2, depth + 1, price);
    }
  };
  found[0] = cell;
  signs[0] = up ? 1 : -1;
  if (priceOf(cell, signs[0]) < Infinity) go(1, 0, 0);
  return best;
}
