import type { Field, LeafKind } from '@openthb/core';

/** Whether a leaf is free text that may name nobody: by the model a text, and no direct identifier itself. */
export function isFreeText(kind: LeafKind, { meta }: Field<unknown>): boolean {
  return kind.type === 'scalar' && (kind.id === 'line' || kind.id === 'narrative') && meta.sensitivity !== 'direct';
}
