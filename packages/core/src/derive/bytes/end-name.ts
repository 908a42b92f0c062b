import type { AnyKind } from '../../records/any-kind.js';
import { predicateName } from '../predicate/predicate-names.js';

/** The name of the function that tells where the bytes of a kind end. */
export function endName(kind: AnyKind): string {
  const name = predicateName(kind).slice(2);
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}End`;
}
