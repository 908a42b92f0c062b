/** A list of whole numbers below 2^32 that grows. */
export interface NumberList {
  push(one: number, other?: number, third?: number, fourth?: number): void;
  all(): Uint32Array<ArrayBuffer>;
}

/** Begins an empty list. */
export function numberList(): NumberList {
  let held = new Uint32Array(4096);
  let length = 0;
  return {
    push(one, other, third, fourth) {
      if (length + 4 > held.length) {
        const larger = new Uint32Array(held.length * 2);
        larger.set(held);
        held = larger;
      }
      held[length++] = one;
      if (other === undefined) return;
      held[length++] = other;
      if (third === undefined) return;
      held[length++] = third;
      if (fourth !== undefined) held[length++] = fourth;
    },
    all: () => held.slice(0, length),
  };
}
