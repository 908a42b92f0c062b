import fc from 'fast-check';

/** A JSON value that differs from the one given in one place: removed, added, emptied, repeated or of another type. */
export function mutationOf(value: object): fc.Arbitrary<unknown> {
  const places = placesIn(value, []);
  return fc
    .record({
      place: fc.constantFrom(...places),
      change: fc.constantFrom(...changes),
      junk: fc.constantFrom<unknown>(
        null,
        '',
        'x',
        'XX',
        0,
        -1,
        1.5,
        1e300,
        true,
        [],
        {},
        ['x'],
        '2003-02-29',
        '2003-13',
        'a:b',
      ),
    })
    .map(({ place, change, junk }) => {
      const copy = structuredClone(value);
      change(parentOf(copy, place), place.at(-1)!, junk);
      return copy;
    });
}

type Key = string | number;
type Container = Record<Key, unknown>;

const changes: readonly ((parent: Container, key: Key, junk: unknown) => void)[] = [
  (parent, key) => (Array.isArray(parent) ? parent.splice(Number(key), 1) : delete parent[key]),
  (parent, key, junk) => void (parent[key] = junk),
  (parent, key) =>
    Array.isArray(parent) ? parent.push(parent[key as number]) : void (parent[`${key}x`] = parent[key]),
  (parent, key) => (Array.isArray(parent) ? (parent.length = 0) : void (parent['missing'] = { [key]: 'unknown' })),
  (parent, key) => {
    if (Array.isArray(parent)) return;
    Object.defineProperty(parent, '__proto__', { value: parent[key], enumerable: true, writable: true });
  },
];

function placesIn(value: unknown, path: readonly Key[]): (readonly Key[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...placesIn(inner, [...path, key])]);
}

function parentOf(value: unknown, path: readonly Key[]): Container {
  return path.slice(0, -1).reduce((parent, key) => (parent as Container)[key], value) as Container;
}
