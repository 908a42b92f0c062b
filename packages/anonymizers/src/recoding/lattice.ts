import { SdkError } from '@openthb/core';

/**
 * All ways to generalise: one level for each column. A node is a number whose digits are the levels, the last column's
 * being the lowest; the top is the largest number.
 */
export interface Lattice {
  readonly columns: number;
  /** How many levels each column has. */
  readonly heights: readonly number[];
  readonly strides: readonly number[];
  readonly nodes: number;
  readonly levelOf: (node: number, column: number) => number;
}

/** More nodes than this would need more memory than they are worth. */
const MOST_NODES = 20_000_000;

/**
 * The lattice of columns with so many levels.
 * @throws SdkError `bad-option` where there are more nodes than can be looked at.
 */
export function latticeOf(heights: readonly number[]): Lattice {
  const nodes = heights.reduce((product, height) => product * height, 1);
  if (nodes > MOST_NODES)
    throw new SdkError('bad-option', `There are ${nodes} ways to generalise; at most ${MOST_NODES} can be looked at.`);
  const strides = heights.map((_, column) =>
    heights.slice(column + 1).reduce((product, height) => product * height, 1),
  );
  return {
    columns: heights.length,
    heights,
    strides,
    nodes,
    levelOf: (node, column) => ((node / strides[column]!) | 0) % heights[column]!,
  };
}

/** The node of levels. */
export function nodeOf({ strides }: Lattice, levels: ArrayLike<number>): number {
  return strides.reduce((node, stride, column) => node + stride * levels[column]!, 0);
}

/** The levels of a node, one for each column. */
export function levelsOf({ columns, levelOf }: Lattice, node: number): readonly number[] {
  return Array.from({ length: columns }, (_, column) => levelOf(node, column));
}

/** Whether a node is as fine as another in every column. */
export function isWithin({ columns, levelOf }: Lattice, node: number, coarser: number): boolean {
  for (let column = 0; column < columns; column += 1)
    if (levelOf(node, column) > levelOf(coarser, column)) return false;
  return true;
}

/** The coarsest node that is within each of some nodes. */
export function meetOf(lattice: Lattice, nodes: readonly number[]): number {
  const levels = lattice.heights.map((height, column) =>
    nodes.reduce((least, node) => Math.min(least, lattice.levelOf(node, column)), height - 1),
  );
  return nodeOf(lattice, levels);
}

/**
 * Visits nodes that are within a node, itself first, each once and after some node that it is within. Where `visit` says
 * false, nodes within that one are visited only where others lead to them.
 */
export function forEachWithin(lattice: Lattice, top: number, visit: (node: number) => boolean): void {
  const { columns, strides, levelOf } = lattice;
  /** Goes down in one column after the other, never back to one before, so that there is one way to each node. */
  function goDown(node: number, first: number): void {
    if (!visit(node)) return;
    for (let column = first; column < columns; column += 1)
      if (levelOf(node, column) > 0) goDown(node - strides[column]!, column);
  }
  goDown(top, 0);
}
