/** Numbers by id. It keeps no id, only 64 bits that stand for it, and so 16 bytes or so for each. */
export interface IdTable {
  get(id: string): number | undefined;
  set(id: string, value: number): void;
}

/**
 * Begins an empty table. Of ten million ids, two are taken for one another once in several hundred thousand files.
 * Values are whole numbers from 0 to 2^32 - 2.
 */
export function idTable(): IdTable {
  let slots = emptySlots(64);
  let held = 0;
  const put = (into: Slots, [high, low]: Mark, value: number): boolean => {
    const at = placeOf(into, high, low);
    const fresh = into.values[at] === 0;
    into.high[at] = high;
    into.low[at] = low;
    into.values[at] = value;
    return fresh;
  };
  const grow = () => {
    const larger = emptySlots(slots.values.length * 2);
    for (const [at, value] of slots.values.entries()) {
      if (value !== 0) put(larger, [slots.high[at]!, slots.low[at]!], value);
    }
    slots = larger;
  };
  return {
    get(id) {
      const [high, low] = markOf(id);
      const value = slots.values[placeOf(slots, high, low)]!;
      return value === 0 ? undefined : value - 1;
    },
    set(id, value) {
      if (put(slots, markOf(id), value + 1)) held += 1;
      if (held * 4 > slots.values.length * 3) grow();
    },
  };
}

interface Slots {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  /** One more than the value; 0: free. */
  readonly values: Uint32Array;
}

type Mark = readonly [high: number, low: number];

function emptySlots(length: number): Slots {
  return { high: new Uint32Array(length), low: new Uint32Array(length), values: new Uint32Array(length) };
}

/** The slot of a mark, or the free one where it would go. The number of slots is a power of two. */
function placeOf({ high, low, values }: Slots, wantedHigh: number, wantedLow: number): number {
  const last = values.length - 1;
  let at = wantedLow & last;
  while (values[at] !== 0 && (high[at] !== wantedHigh || low[at] !== wantedLow)) at = (at + 1) & last;
  return at;
}

/** Two hashes of a text, each of 32 bits, mixed into one another. */
function markOf(text: string): Mark {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return [high >>> 0, low >>> 0];
}
