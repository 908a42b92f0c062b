import type { CodeList } from '../code-lists/define-code-list.js';
import type { Scalar } from '../scalars/define-scalar.js';
import type { Kind } from '../scalars/kind.js';
import type { Group } from './define-group.js';
import type { ListOf } from './list-of.js';
import type { Reference } from './reference.js';

/** Every kind there is, to be told apart by `type`; what the derived forms walk. */
export type AnyKind = Scalar<unknown> | CodeList<string> | Reference | Group<unknown> | ListOf<unknown>;

/** A kind as one of those there are; only this package makes kinds, so it is one of them. */
export function anyKind(kind: Kind<unknown>): AnyKind {
  return kind as AnyKind;
}
