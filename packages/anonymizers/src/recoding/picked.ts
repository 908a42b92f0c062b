/** The items of an array at some places, the first so many of which count. */
export function picked(from: Int32Array, places: Int32Array, length: number): Int32Array {
  const items = new Int32Array(length);
  for (let at = 0; at < length; at += 1) items[at] = from[places[at]!]!;
  return items;
}
