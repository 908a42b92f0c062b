import { type AnyKind, anyKind } from '../../records/any-kind.js';
import * as records from '../../records/index.js';
import { missingReason } from '../../code-lists/missing-reason.js';
import { once } from '../../scalars/once.js';
import { kindPredicates } from './generated/kinds.js';
import { predicateName } from './predicate-names.js';
import type { Predicate } from './seen.js';

/** The predicate of a kind that stands in a record of the standard; undefined where it is so simple that it has none. */
export function predicateOfKind(kind: AnyKind): Predicate | undefined {
  return byKind().get(kind);
}

const byKind = once(() => {
  const found = new Map<AnyKind, Predicate | undefined>();
  const visit = (kind: AnyKind): void => {
    if (found.has(kind)) return;
    found.set(kind, kindPredicates[predicateName(kind)]);
    if (kind.type === 'list') visit(anyKind(kind.item));
    if (kind.type === 'group') for (const field of Object.values(kind.fields)) visit(anyKind(field.kind));
  };
  for (const kind of [...Object.values(records), missingReason]) visit(kind as AnyKind);
  return found;
});
