/** The longest value that is shown whole, in characters. */
const LONGEST = 200;

/** The single value at a JSON Pointer, as JSON, for its owner to see; undefined for objects, lists and what is not there. */
export function shownValue(record: unknown, path: string): string | undefined {
  let value = record;
  for (const part of path.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  if (value === undefined || (typeof value === 'object' && value !== null)) return undefined;
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
