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

const NONE: readonly unknown[] = [];

/** Reads the items at the end of a path that leads through groups and lists. */
export function itemsAt(path: string): (row: unknown) => readonly unknown[] {
  const [first, ...rest] = path.split('.');
  const beneath = rest.length === 0 ? undefined : itemsAt(rest.join('.'));
  return (row) => {
    const value = (row as Fields)[first!];
    if (value === undefined) return NONE;
    if (!Array.isArray(value)) return beneath ? beneath(value) : [value];
    const items = value as readonly unknown[];
    if (!beneath) return items;
    return items.length === 1 ? beneath(items[0]) : items.flatMap(beneath);
  };
}
