import type { Indicator } from '../indicators/define-indicator.js';
import type { IndicatorGroup } from '../indicators/indicator-group.js';
import * as indicatorIndex from '../indicators/index.js';
import type { FigureSection } from './chapter.js';

/**
 * Every indicator of a group as a section: first those that are to be shown in a way of their own, then the others by
 * themselves, so that a new one stands in the report without a line.
 */
export function ofGroup(group: IndicatorGroup, own: readonly FigureSection[] = []): readonly FigureSection[] {
  const all: readonly Indicator[] = Object.values(indicatorIndex);
  const others = all.filter((one) => one.group === group && !own.some(({ indicator }) => indicator === one));
  return [...own, ...others.map((indicator) => ({ indicator, by: [] }))];
}
