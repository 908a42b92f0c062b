import type { DisclosurePolicy } from './disclosure-policy.js';

/** What must stay possible for a hidden cell, in the eyes of everybody: at least every count between these. */
export interface Need {
  readonly least: number;
  readonly most: number;
}

/** Of a small cell: that it is anything that small cells are. */
export function needOfSmall({ threshold }: DisclosurePolicy, least: number): Need {
  return { least, most: threshold - 1 };
}

/** Of a cell that is hidden for another reason: as wide a range as that of a small cell, with the count within. */
export function needAround(count: number, { threshold }: DisclosurePolicy, slack = 0): Need {
  const wide = Math.max(slack, Math.ceil((threshold - 2) / 2), 1);
  return { least: Math.max(0, count - wide), most: count + wide };
}

/** All that two rules ask. */
export function bothNeeds(a: Need, b: Need): Need {
  return { least: Math.min(a.least, b.least), most: Math.max(a.most, b.most) };
}
