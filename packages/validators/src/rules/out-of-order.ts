import { certainlyBefore, type PartialDate } from '@openthb/core';

/** The places in a history, oldest first, whose date lies certainly before that of an earlier step. */
export function outOfOrder(steps: readonly { readonly on?: PartialDate }[]): readonly number[] {
  return [...steps.keys()].filter((index) =>
    steps.slice(0, index).some((earlier) => certainlyBefore(steps[index]?.on, earlier.on)),
  );
}
