import { SdkError } from '@openthb/core';
import { type Hierarchy, hierarchyOf } from './hierarchy.js';

/**
 * A hierarchy of which only the levels from one to another may be shown; what was level `least` is level 0 of it.
 * @throws SdkError `bad-option` where the hierarchy has no such levels.
 * @since 0.1.0
 */
export function levelsBetween(hierarchy: Hierarchy, least: number, most: number = hierarchy.levels - 1): Hierarchy {
  const whole = Number.isInteger(least) && Number.isInteger(most);
  if (!whole || least < 0 || least > most || most >= hierarchy.levels)
    throw new SdkError(
      'bad-option',
      `The hierarchy has the levels 0 to ${hierarchy.levels - 1}; others are asked for.`,
    );
  if (least === 0 && most === hierarchy.levels - 1) return hierarchy;
  return hierarchyOf(most - least + 1, (value) => hierarchy.labelsOf(value)?.slice(least, most + 1), hierarchy.domain);
}
