/** Numbers by two numbers, as those of two ids. */
export interface PairTable {
  get(one: number, other: number): number | undefined;
  set(one: number, other: number, value: number): void;
}

/** Begins an empty table. Values are whole numbers from 0 to 2^32 - 2. */
export function pairTable(): PairTable {
  let slots = new Uint32Array(64 * WIDTH);
  let held = 0;
  const grow = () => {
    const old = slots;
    slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += WIDTH) {
      if (old[at + 2] !== 0) slots.set(old.subarray(at, at + WIDTH), placeOf(slots, old[at]!, old[at + 1]!));
    }
  };
  return {
    get(one, other) {
      const value = slots[placeOf(slots, one, other) + 2]!;
      return value === 0 ? undefined : value - 1;
    },
    set(one, other, value) {
      const at = placeOf(slots, one, other);
      if (slots[at + 2] === 0) held += 1;
      slots[at] = one;
      slots[at + 1] = other;
      slots[at + 2] = value + 1;
      if (held * WIDTH * 4 > slots.length * 3) grow();
    },
  };
}

/** Of a slot: two numbers, and one more than the value; 0: free. */
const WIDTH = 3;

/** Where a pair stands, or would. The number of slots is 64 times a power of two. */
function placeOf(slots: Uint32Array, one: number, other: number): number {
  const last = slots.length / WIDTH - 1;
  const mixed = Math.imul(Math.imul(one, 0x9e3779b1) ^ other, 0x85ebca6b);
  let at = (mixed ^ (mixed >>> 15)) & last;
  while (slots[at * WIDTH + 2] !== 0 && (slots[at * WIDTH] !== one || slots[at * WIDTH + 1] !== other)) {
    at = (at + 1) & last;
  }
  return at * WIDTH;
}
