import type { Chance } from './define-mode.js';

/** Things in an order of chance. */
export function inRandomOrder<T>(things: Iterable<T>, chance: Chance): T[] {
  const order = [...things];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = chance.below(last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
