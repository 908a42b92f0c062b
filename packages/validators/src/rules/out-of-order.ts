import { certainlyBefore, type PartialDate } from '@openthb/core';

/** The places in a history, oldest first, whose date lies certainly before that of an earlier step. */
export function outOfOrder(steps: readonly { readonly on?: PartialDate }[]): readonly number[] {
  const found: number[] = [];
  for (let index = 1; index < steps.length; index += 1) {
    const { on } = steps[index]!;
    for (let before = 0; before < index; before += 1) {
      if (!certainlyBefore(on, steps[before]!.on)) continue;
      found.push(index);
      break;
    }
  }
  return found;
}
