import type { MissingReason } from '@openthb/core';

/** Whether a field is absent and `missing` does not say why. */
export function unexplained<K extends string>(
  group: { readonly [F in K]?: unknown } & { readonly missing?: { readonly [F in K]?: MissingReason } },
  field: K,
): boolean {
  return group[field] === undefined && group.missing?.[field] === undefined;
}
