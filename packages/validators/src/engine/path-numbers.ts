import type { Path } from '@openthb/core';

/** Numbers of paths, and what they stand for. */
export interface PathNumbers {
  pathNumber(path: Path): number;
  /** Of each path the number of the one that it continues, and its last step; the first is the empty one. */
  readonly paths: readonly (readonly [number, string | number])[];
}

/** A path, and those that continue it. */
interface Node {
  readonly number: number;
  readonly next: Map<string | number, Node>;
}

/** Begins with the empty path alone. */
export function pathNumbers(): PathNumbers {
  const paths: (readonly [number, string | number])[] = [[0, '']];
  const root: Node = { number: 0, next: new Map() };
  return {
    paths,
    pathNumber(path) {
      let node = root;
      for (const step of path) {
        let next = node.next.get(step);
        if (!next) {
          next = { number: paths.push([node.number, step]) - 1, next: new Map() };
          node.next.set(step, next);
        }
        node = next;
      }
      return node.number;
    },
  };
}

/** The path that a number stands for. */
export function pathOf(paths: PathNumbers['paths'], number: number): Path {
  const path: (string | number)[] = [];
  for (let at = number; at > 0; at = paths[at]![0]) path.unshift(paths[at]![1]);
  return path;
}
