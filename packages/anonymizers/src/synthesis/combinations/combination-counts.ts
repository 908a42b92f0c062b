import { SdkError } from '@openthb/core';

/** Combinations of attributes, and in how many rows each stands. */
export interface CombinationCounts {
  /** How many rows have all of these attributes, given in ascending order; 0 where it was not counted. */
  countOf(combination: ArrayLike<number>): number;
  /** All combinations that were counted, each with its attributes in ascending order. */
  all(): Iterable<{ readonly combination: readonly number[]; readonly count: number }>;
}

/** More combinations than these are not held in memory. */
const MOST = 12_000_000;

/**
 * Counts all combinations of up to so many attributes that stand together in rows. Where `least` is given, a combination
 * is counted only where that without its last attribute stands in at least so many rows, since no longer one can.
 * @throws SdkError `bad-option` where there are more than 12 million
 */
export function combinationCounts(
  rows: readonly ArrayLike<number>[],
  { longest, least = 1 }: { readonly longest: number; readonly least?: number },
): CombinationCounts {
  const tree = openTree();
  for (let length = 1; length <= longest; length += 1) {
    const visit = (row: ArrayLike<number>, node: number, from: number, left: number): void => {
      const last = row.length - left;
      for (let at = from; at <= last; at += 1) {
        if (left === 1) tree.add(node, row[at]!);
        else {
          const next = tree.find(node, row[at]!);
          if (next >= 0 && tree.count(next) >= least) visit(row, next, at + 1, left - 1);
        }
      }
    };
    for (const row of rows) visit(row, ROOT, 0, length);
  }
  return {
    countOf(combination) {
      let node = ROOT;
      for (let at = 0; at < combination.length && node !== NONE; at += 1) node = tree.find(node, combination[at]!);
      return node < 0 ? 0 : tree.count(node);
    },
    *all() {
      for (let node = 0; node < tree.size(); node += 1) {
        yield { combination: tree.pathTo(node), count: tree.count(node) };
      }
    },
  };
}

const ROOT = -1;
const NONE = -2;

/** A tree of combinations: a node is that of its parent and one attribute more. Found by a hash of both. */
function openTree() {
  let parents = new Int32Array(1024);
  let attributes = new Int32Array(1024);
  let counts = new Uint32Array(1024);
  let slots = new Int32Array(4096).fill(-1);
  let size = 0;
  const slotOf = (parent: number, attribute: number) => {
    const mask = slots.length - 1;
    let slot = (Math.imul(parent + 2, 0x9e3779b1) ^ Math.imul(attribute + 1, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    for (; slots[slot]! >= 0; slot = (slot + 1) & mask) {
      const node = slots[slot]!;
      if (parents[node] === parent && attributes[node] === attribute) break;
    }
    return slot;
  };
  const grow = () => {
    if (size >= MOST) {
      throw new SdkError(
        'bad-option',
        'There are more than 12 million combinations: name fewer columns, or count shorter ones.',
      );
    }
    parents = widened(parents, Int32Array);
    attributes = widened(attributes, Int32Array);
    counts = widened(counts, Uint32Array);
    slots = new Int32Array(4 * parents.length).fill(-1);
    for (let node = 0; node < size; node += 1) slots[slotOf(parents[node]!, attributes[node]!)] = node;
  };
  return {
    size: () => size,
    count: (node: number) => counts[node]!,
    find(parent: number, attribute: number): number {
      const node = slots[slotOf(parent, attribute)]!;
      return node < 0 ? NONE : node;
    },
    add(parent: number, attribute: number): void {
      const slot = slotOf(parent, attribute);
      const known = slots[slot]!;
      if (known >= 0) {
        counts[known]! += 1;
        return;
      }
      parents[size] = parent;
      attributes[size] = attribute;
      counts[size] = 1;
      slots[slot] = size;
      size += 1;
      if (size === parents.length) grow();
    },
    pathTo(node: number): readonly number[] {
      const path: number[] = [];
      for (let at = node; at >= 0; at = parents[at]!) path.push(attributes[at]!);
      return path.toReversed();
    },
  };
}

function widened<A extends Int32Array | Uint32Array>(array: A, make: new (length: number) => A): A {
  const wider = new make(2 * array.length);
  wider.set(array);
  return wider;
}
