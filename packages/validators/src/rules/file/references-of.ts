import { type AnyRecord, type Fields, type Path, walk } from '@openthb/core';

/** Calls back for every reference in a record: the id, the kind of record it must name, and where it stands. */
export function eachReference(
  fields: Fields,
  record: AnyRecord,
  visit: (id: string, to: string, path: Path) => void,
): void {
  walk(fields, record, (kind, value, path) => {
    if (kind.type === 'reference') visit(value as string, kind.to, path);
  });
}
