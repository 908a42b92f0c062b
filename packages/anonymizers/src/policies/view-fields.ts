import { type AnyKind, anyKind, type Fields, recordDef, type RecordName } from '@openthb/core';
import type { ViewColumn } from './view-column.js';

/** What the standard asks of whoever shows a field: never to, to treat it as a quasi-identifier, or nothing. */
export type ViewNeed = 'never' | 'quasi' | 'none';

/** What the standard asks for a column of a view; undefined where the record has no such field. */
export function needsOfView(record: RecordName, { field, where = {}, take }: ViewColumn): ViewNeed | undefined {
  const keys = field.split('.');
  const levels = kindsOn(recordDef(record)!.fields, keys);
  const last = levels?.at(-1);
  if (!levels || !last) return undefined;
  const inner = innerOf(last.kind);
  if ((inner.type === 'group') !== (take === 'age')) return undefined;
  if (take === 'year' && !(inner.type === 'scalar' && inner.id === 'partial-date')) return undefined;
  const beside = take === 'age' && inner.type === 'group' ? inner.fields : (levels.at(-2)?.fields ?? {});
  const conditions = [...Object.keys(where), ...(take === 'age' ? ['atLeast', 'atMost'] : [])];
  if (conditions.some((name) => !Object.hasOwn(beside, name))) return undefined;
  const isId = inner.type === 'reference' || (inner.type === 'scalar' && inner.id === 'record-id');
  if (isId || levels.some(({ never }) => never)) return 'never';
  return last.quasi ? 'quasi' : 'none';
}

/** The kind of the values that a column of a view shows; undefined where the record has no such field. */
export function fieldOfView(record: RecordName, { field }: ViewColumn): AnyKind | undefined {
  const last = kindsOn(recordDef(record)!.fields, field.split('.'))?.at(-1);
  return last && innerOf(last.kind);
}

interface Level {
  readonly kind: AnyKind;
  /** The fields of the group that the key leads to. */
  readonly fields: Fields;
  readonly never: boolean;
  readonly quasi: boolean;
}

/** What each key leads to. */
function kindsOn(fields: Fields, keys: readonly string[]): readonly Level[] | undefined {
  const found: Level[] = [];
  let here: Fields = fields;
  for (const key of keys) {
    if (!Object.hasOwn(here, key)) return undefined;
    const { kind, meta } = here[key]!;
    const inner = innerOf(anyKind(kind));
    here = inner.type === 'group' ? inner.fields : {};
    const { sensitivity } = meta;
    const never = sensitivity === 'direct' || sensitivity === 'protected';
    found.push({ kind: anyKind(kind), fields: here, never, quasi: sensitivity === 'quasi' });
  }
  return found;
}

function innerOf(kind: AnyKind): AnyKind {
  return kind.type === 'list' ? anyKind(kind.item) : kind;
}
