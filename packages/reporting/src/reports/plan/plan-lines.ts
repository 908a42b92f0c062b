import type { Activity, Organization, PartialDate, PlanArea, PlanOfAction } from '@openthb/core';
import type { Speaker } from '../speaker.js';
import { type ActivityState, activityLight } from './activity-light.js';

/** An activity with the place that it has in a plan. */
export interface PlanLine extends ActivityState {
  readonly activity: Activity;
  readonly area: PlanArea | undefined;
  /** What it is called: its number in the plan, and its title. */
  readonly name: string;
  /** Who must see to it; absent where nobody is named. */
  readonly owner?: string;
  /** Whether somebody is named of whom there is no record. */
  readonly ownerUnknown: boolean;
}

/** The activities of a plan in its order, with how they stand. */
export function planLines(
  { goals = [] }: PlanOfAction,
  organizations: readonly Organization[],
  asOf: PartialDate,
): readonly PlanLine[] {
  const names = new Map(organizations.map(({ id, name }) => [id, name]));
  return goals.flatMap(({ area, objectives = [] }) =>
    objectives.flatMap(({ activities = [] }) =>
      activities.map((activity) => ({
        activity,
        area,
        name: activity.number === undefined ? activity.title : `${activity.number} ${activity.title}`,
        ...ownerOf(activity, names),
        ...activityLight(activity, asOf),
      })),
    ),
  );
}

function ownerOf({ owner }: Activity, names: ReadonlyMap<string, string>): Pick<PlanLine, 'owner' | 'ownerUnknown'> {
  const name = owner === undefined ? undefined : names.get(owner);
  return { ...(name !== undefined && { owner: name }), ownerUnknown: owner !== undefined && name === undefined };
}

/** Who must see to an activity, in words. */
export function ownerText({ owner, ownerUnknown }: PlanLine, speaker: Speaker): string {
  return owner ?? speaker.say(ownerUnknown ? 'a body of which there is no record' : 'nobody is named');
}
