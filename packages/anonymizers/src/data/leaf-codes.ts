import type { AnyKind } from '@openthb/core';

/** All values that a field of a kind may have, as the model says; undefined where it says no end. */
export function leafCodes(kind: AnyKind): readonly string[] | undefined {
  if (kind.type === 'code') return kind.codes;
  return kind.type === 'scalar' && kind.constraint.type === 'boolean' ? ['false', 'true'] : undefined;
}
