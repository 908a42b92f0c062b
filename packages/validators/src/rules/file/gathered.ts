import type { OpenStore } from '../../numbers/number-store.js';

/** Lists of numbers by twos, one after the other. */
export interface Gathered {
  /** Adds two numbers to the list that is being made. */
  add(one: number, other: number): void;
  /** Where the list that is being made begins. */
  list(): number;
  /** Ends that list and begins the next: after it, or in its place where it is not needed any more. */
  next(isNeeded: boolean): void;
  /** Whether something holds of any two numbers of a list. */
  some(list: number, holds: (one: number, other: number) => boolean): boolean;
}

/** Begins the first list. */
export function gathered(open: OpenStore): Gathered {
  const held = open(4);
  let list = 0;
  let count = 0;
  return {
    add(one, other) {
      held.set(list + 1 + count, one);
      held.set(list + 2 + count, other);
      count += 2;
      held.set(list, count);
    },
    list: () => list,
    next(isNeeded) {
      if (isNeeded) list += 1 + count;
      count = 0;
      held.set(list, 0);
    },
    some(from, holds) {
      const end = from + held.get(from);
      for (let at = from + 1; at <= end; at += 2) if (holds(held.get(at), held.get(at + 1))) return true;
      return false;
    },
  };
}
