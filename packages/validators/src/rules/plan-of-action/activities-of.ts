import type { Path, PlanOfAction } from '@openthb/core';

type Goals = NonNullable<PlanOfAction['goals']>;
type Activity = NonNullable<NonNullable<Goals[number]['objectives']>[number]['activities']>[number];

/** Every activity of a plan, with the path to it. */
export function activitiesOf(goals: Goals = []): readonly { readonly activity: Activity; readonly path: Path }[] {
  return goals.flatMap(({ objectives = [] }, goal) =>
    objectives.flatMap(({ activities = [] }, objective) =>
      activities.map((activity, index) => ({
        activity,
        path: ['goals', goal, 'objectives', objective, 'activities', index],
      })),
    ),
  );
}
