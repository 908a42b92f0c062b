import type { Level } from '../rows/level.js';

/**
 * Shares what is read: the same term or condition at one level, wherever it stands, is one function, and that remembers the
 * row that it was asked of last.
 */
export function sharedReads(
  level: Level,
): <Result>(what: object, make: () => (row: number) => Result) => (row: number) => Result {
  const known = new Map<string, (row: number) => unknown>();
  return <Result>(what: object, make: () => (row: number) => Result) => {
    const key = JSON.stringify(what);
    const found = known.get(key) as ((row: number) => Result) | undefined;
    if (found) return found;
    const made = remembering(level, make());
    known.set(key, made);
    return made;
  };
}

function remembering<Result>(level: Level, read: (row: number) => Result): (row: number) => Result {
  let last = -1;
  let cleared = 0;
  let result: Result;
  return (row) => {
    if (row !== last || level.cleared !== cleared) {
      result = read(row);
      last = row;
      ({ cleared } = level);
    }
    return result;
  };
}
