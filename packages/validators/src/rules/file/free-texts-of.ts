import type { Fields, Path } from '@openthb/core';
import { leavesOf } from './leaves-of.js';

/**
 * A way through records to the free text that may name nobody: fields of text, by the model, that are no direct
 * identifiers themselves.
 */
export function freeTextsOf(): (fields: Fields, record: object, visit: (text: string, path: Path) => void) => void {
  const leaves = leavesOf(
    (kind, { meta }) =>
      kind.type === 'scalar' && (kind.id === 'line' || kind.id === 'narrative') && meta.sensitivity !== 'direct',
  );
  return (fields, record, visit) => leaves(fields, record, (text, _kind, path) => visit(text as string, path));
}
