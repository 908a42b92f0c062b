import type { AnyKind } from '../../records/any-kind.js';
import { predicateName } from '../predicate/predicate-names.js';

/** The name of the function that aligns values of a kind. */
export function alignedName(kind: AnyKind): string {
  return `aligned${predicateName(kind).slice(2)}`;
}
