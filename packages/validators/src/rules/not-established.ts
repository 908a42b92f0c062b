import type { MissingReason } from '@openthb/core';

/** Reasons that say nothing of what happened: the source does not hold or does not show the field. */
const notHeld: ReadonlySet<MissingReason | undefined> = new Set(['not-collected', 'withheld', 'suppressed'] as const);

/** Whether a safeguard is not known to have been met: the field is absent, and not only because it is held elsewhere. */
export function notEstablished<K extends string>(
  group: { readonly [F in K]?: unknown } & { readonly missing?: { readonly [F in K]?: MissingReason } },
  field: K,
): boolean {
  return group[field] === undefined && !notHeld.has(group.missing?.[field]);
}
