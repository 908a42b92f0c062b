import type { ChildSection } from '@openthb/core';

type Step = NonNullable<ChildSection['durableSolutions']>[number];

/** The returns among a child's durable solutions, each with its place in the list. */
export function returnsOf(child: ChildSection | undefined): readonly (readonly [number, Step])[] {
  return [...(child?.durableSolutions ?? []).entries()].filter(([, { solution }]) => solution === 'return');
}

/** Whether both the receiving caregiver and the receiving household were assessed, whatever was found. */
export function assessedForReturn(child: ChildSection | undefined): boolean {
  const assessed = (child?.riskAssessments ?? []).filter(
    ({ result }) => result !== undefined && result !== 'inconclusive',
  );
  return (['receiving-caregiver', 'receiving-household'] as const).every((wanted) =>
    assessed.some(({ subject }) => subject === wanted),
  );
}
