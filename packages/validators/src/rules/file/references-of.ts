import type { Fields, Path } from '@openthb/core';
import { leavesOf } from './leaves-of.js';

/** What is told of each reference: the id, the kind of record it must name, and where it stands. */
export type VisitReference = (id: string, to: string, path: Path) => void;

/** A way through records to their references. */
export function referencesOf(): (fields: Fields, record: object, visit: VisitReference) => void {
  const leaves = leavesOf(({ type }) => type === 'reference');
  return (fields, record, visit) =>
    leaves(fields, record, (id, kind, path) => {
      if (kind.type === 'reference') visit(id as string, kind.to, path);
    });
}
