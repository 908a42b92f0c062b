/**
 * Shares what is read: the same term or condition, wherever it stands, is one function, and that remembers the row that it
 * was asked of last.
 */
export function sharedReads(): <Result>(
  what: object,
  make: () => (row: unknown) => Result,
) => (row: unknown) => Result {
  const known = new Map<string, (row: unknown) => unknown>();
  return <Result>(what: object, make: () => (row: unknown) => Result) => {
    const key = JSON.stringify(what);
    const found = known.get(key) as ((row: unknown) => Result) | undefined;
    if (found) return found;
    const made = remembering(make());
    known.set(key, made);
    return made;
  };
}

/** No row is this. */
const NOTHING = {};

function remembering<Result>(read: (row: unknown) => Result): (row: unknown) => Result {
  let last: unknown = NOTHING;
  let result: Result;
  return (row) => {
    if (row !== last) {
      result = read(row);
      last = row;
    }
    return result;
  };
}
