import type { ChildSection } from '@openthb/core';

/** Whether both the receiving caregiver and the receiving household were assessed, whatever was found. */
export function assessedForReturn(child: ChildSection | undefined): boolean {
  const assessed = (child?.riskAssessments ?? []).filter(
    ({ result }) => result !== undefined && result !== 'inconclusive',
  );
  return (['receiving-caregiver', 'receiving-household'] as const).every((wanted) =>
    assessed.some(({ subject }) => subject === wanted),
  );
}
