import type { OpenStore } from './number-store.js';

/** Numbers by two numbers, as those of two ids. */
export interface NumberTable {
  get(one: number, other: number): number | undefined;
  set(one: number, other: number, value: number): void;
  /** What is there, or else was set just now. */
  getOrSet(one: number, other: number, value: number): number;
}

/**
 * Begins an empty table of values from 0 to 2^32 - 2. Pairs stand in the order of their spread, so that the table grows from
 * its beginning to its end: one that is larger than memory is gone through once for that, and not page after page at random.
 */
export function numberTable(open: OpenStore, spread: (one: number, other: number) => number = mixed): NumberTable {
  let size = 64;
  let held = 0;
  let slots = open(BYTES);
  /** Where a pair stands, or would. Beyond the last slot there is room for those that found no other. */
  const placeOf = (one: number, other: number): number => {
    let at = Math.floor((spread(one, other) / 2 ** 32) * size) * WIDTH;
    while (slots.get(at + 2) !== 0 && (slots.get(at) !== one || slots.get(at + 1) !== other)) at += WIDTH;
    return at;
  };
  const put = (at: number, one: number, other: number, value: number) => {
    slots.set(at, one);
    slots.set(at + 1, other);
    slots.set(at + 2, value);
  };
  const grow = () => {
    const old = slots;
    slots = open(BYTES);
    size = Math.ceil(size * GROWTH);
    for (let at = 0, left = held; left > 0; at += WIDTH) {
      const value = old.get(at + 2);
      if (value === 0) continue;
      left -= 1;
      const [one, other] = [old.get(at), old.get(at + 1)];
      put(placeOf(one, other), one, other, value);
    }
    old.clear();
  };
  const add = (at: number, one: number, other: number, value: number) => {
    put(at, one, other, value + 1);
    held += 1;
    if (held > size * FULL) grow();
  };
  return {
    get(one, other) {
      const value = slots.get(placeOf(one, other) + 2);
      return value === 0 ? undefined : value - 1;
    },
    set(one, other, value) {
      const at = placeOf(one, other);
      if (slots.get(at + 2) === 0) add(at, one, other, value);
      else slots.set(at + 2, value + 1);
    },
    getOrSet(one, other, value) {
      const at = placeOf(one, other);
      const found = slots.get(at + 2);
      if (found !== 0) return found - 1;
      add(at, one, other, value);
      return value;
    },
  };
}

/** Of a slot: two numbers, and one more than the value; 0: free. */
const WIDTH = 3;
const BYTES = 4;

/** How full the table may be, and how much larger it is made then. */
const FULL = 0.75;
const GROWTH = 1.6;

function mixed(one: number, other: number): number {
  let mix = Math.imul(Math.imul(one, 0x9e3779b1) ^ other, 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 15), 0xc2b2ae35);
  return (mix ^ (mix >>> 13)) >>> 0;
}
