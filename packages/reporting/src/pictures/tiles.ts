/** Where the countries and territories of the region stand on a map of tiles: column and row. */
export const tiles: Readonly<Record<string, readonly [column: number, row: number]>> = Object.freeze({
  AT: [0, 0],
  SI: [0, 1],
  HU: [2, 0],
  UA: [4, 0],
  HR: [1, 1],
  RS: [2, 1],
  RO: [3, 1],
  MD: [4, 1],
  BA: [1, 2],
  XK: [2, 2],
  BG: [3, 2],
  ME: [1, 3],
  MK: [2, 3],
  IT: [0, 2],
  AL: [1, 4],
  GR: [2, 4],
  TR: [4, 3],
  CY: [4, 4],
});

/** A place for each code: those that the map does not know stand below it. */
export function tilePlaces(codes: readonly string[]): ReadonlyMap<string, readonly [number, number]> {
  const others = codes.filter((code) => !tiles[code]);
  return new Map(codes.map((code) => [code, tiles[code] ?? belowMap(others.indexOf(code))]));
}

function belowMap(index: number): readonly [number, number] {
  return [index % 5, 6 + Math.floor(index / 5)];
}
