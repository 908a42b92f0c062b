/** The value of a field; undefined where it, or what should have it, is absent. */
export function inFields(owner: unknown, field: string): unknown {
  return (owner as Readonly<Record<string, unknown>> | undefined)?.[field];
}
