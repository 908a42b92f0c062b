import type { AnyKind } from '../../records/any-kind.js';
import type { Scalar } from '../../scalars/define-scalar.js';
import { instant } from '../../scalars/instant.js';
import { moment } from '../../scalars/moment.js';
import { partialDate } from '../../scalars/partial-date.js';
import { recordId } from '../../scalars/record-id.js';
import { plainLength } from '../predicate/plain-length.js';
import { endName } from './end-name.js';

/** Scalars that are told by functions written by hand. */
const byHand: ReadonlySet<AnyKind> = new Set<AnyKind>([instant, moment, partialDate, recordId]);

/** An expression that tells where a value of a kind ends that begins at a place, perhaps after a space; -1 where none does. */
export function endOf(kind: AnyKind, at: string): string {
  const own = kind.type === 'scalar' ? scalarEnd(kind, at) : undefined;
  if (own !== undefined) return own;
  return `${endName(kind.type === 'reference' ? recordId : kind)}(d, ${at}${hasObjects(kind) ? ', m' : ''})`;
}

/** Whether a kind needs a function of its own. */
export function hasOwnEnd(kind: AnyKind): boolean {
  return !(
    kind.type === 'reference' ||
    byHand.has(kind) ||
    (kind.type === 'scalar' && scalarEnd(kind, '') !== undefined)
  );
}

/** Whether values of a kind are objects or hold some, whose marks are handed on. */
export function hasObjects(kind: AnyKind): boolean {
  return kind.type === 'group' || (kind.type === 'list' && hasObjects(kind.item as AnyKind));
}

/** A call of a function that many scalars share; undefined where a scalar has one of its own. */
function scalarEnd(kind: Scalar<unknown>, at: string): string | undefined {
  const { constraint } = kind;
  if (byHand.has(kind)) return undefined;
  switch (constraint.type) {
    case 'text': {
      const length = plainLength(constraint.pattern);
      return length && `plainTextEnd(d, ${at}, ${length.least}, ${length.most})`;
    }
    case 'integer':
      return `integerEnd(d, ${at}, ${constraint.minimum}, ${constraint.maximum})`;
    case 'boolean':
      return `flagEnd(d, ${at})`;
    case 'constant':
      return undefined;
  }
}
