type Fields = Readonly<Record<string, unknown>>;

/** Reads the value at the end of a path; the empty path is the row itself. */
export function valueAt(path: string): (row: unknown) => unknown {
  if (path === '') return (row) => row;
  const steps = path.split('.');
  const [only] = steps;
  if (steps.length === 1) return (row) => (row as Fields)[only!];
  return (row) => {
    let at: unknown = row;
    for (const step of steps) {
      if (at === undefined) return undefined;
      at = (at as Fields)[step];
    }
    return at;
  };
}

/** Reads the items at the end of a path that leads through groups and lists. */
export function itemsAt(path: string): (row: unknown) => readonly unknown[] {
  const steps = path.split('.');
  return (row) => {
    let found: readonly unknown[] = [row];
    for (const step of steps) {
      found = found.flatMap((one) => {
        const value = (one as Fields)[step];
        return value === undefined ? [] : Array.isArray(value) ? (value as readonly unknown[]) : [value];
      });
    }
    return found;
  };
}
