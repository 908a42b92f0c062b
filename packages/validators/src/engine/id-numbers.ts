/**
 * Numbers of ids, from 0 up in the order in which they come. It keeps no id, only 64 bits that stand for it, and so some
 * 16 bytes for each. Of ten million ids, two are taken for one another once in several hundred thousand files.
 */
export function idNumbers(): (id: string) => number {
  /** The 64 bits of each id, at twice its number. */
  let marks = new Uint32Array(256);
  /** One more than the number of an id, at the place that its bits give or after it; 0: free. */
  let slots = new Uint32Array(256);
  let held = 0;
  const grow = () => {
    slots = new Uint32Array(slots.length * 2);
    for (let number = 0; number < held; number += 1) {
      let at = marks[number * 2 + 1]! & (slots.length - 1);
      while (slots[at] !== 0) at = (at + 1) & (slots.length - 1);
      slots[at] = number + 1;
    }
  };
  const add = (high: number, low: number): number => {
    if (held * 2 === marks.length) {
      const larger = new Uint32Array(Math.ceil(marks.length / 4) * 6);
      larger.set(marks);
      marks = larger;
    }
    marks[held * 2] = high;
    marks[held * 2 + 1] = low;
    held += 1;
    return held;
  };
  return (id) => {
    let high = 0xdeadbeef;
    let low = 0x41c6ce57;
    for (let index = 0; index < id.length; index += 1) {
      const unit = id.charCodeAt(index);
      high = Math.imul(high ^ unit, 0x9e3779b1);
      low = Math.imul(low ^ unit, 0x5f356495);
    }
    high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
    low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
    high >>>= 0;
    low >>>= 0;
    const last = slots.length - 1;
    let at = low & last;
    for (let one = slots[at]!; one !== 0; one = slots[at]!) {
      if (marks[one * 2 - 2] === high && marks[one * 2 - 1] === low) return one - 1;
      at = (at + 1) & last;
    }
    const one = add(high, low);
    slots[at] = one;
    if (held * 4 > slots.length * 3) grow();
    return one - 1;
  };
}
