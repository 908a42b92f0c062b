import { disclosureClass } from '../facts/disclosure-class.js';
import { usesAge } from '../plans/uses-age.js';
import { type Breakdown } from '../dimensions/define-dimension.js';
import { canBreakDown } from '../plans/plans-of.js';
import type { Indicator } from './define-indicator.js';
import { indicatorGroups } from './indicator-group.js';

/**
 * Everything that must be known of an indicator to read it, in words: what is told of it, and what follows from its
 * definition.
 * @since 0.1.0
 */
export function describeIndicator(
  indicator: Indicator,
  dimensions: readonly Breakdown[],
): readonly (readonly [heading: string, text: string])[] {
  const { group, facts, universe, measure, numerator, denominator, breakdown, over, source } = indicator;
  const possible = dimensions.filter((dimension) => canBreakDown(indicator, dimension)).map(({ id }) => id);
  const reference = facts.columns['year']?.title;
  return [
    ['Group', indicatorGroups[group]],
    ['Unit of count', facts.unit],
    ['Measure', measure],
    ['Universe', universe],
    ['Numerator', numerator],
    ...(denominator === undefined ? [] : [['Denominator', denominator] as const]),
    ...(breakdown ? [['Computed from', breakdown.title] as const] : []),
    ...(over ? [['Always broken down by', over.title] as const] : []),
    ['Can be broken down by', possible.length > 0 ? possible.join(', ') : 'nothing'],
    ['Reference date', reference ?? 'the day of the figures'],
    ...(usesAge(indicator) ? [['Age', 'at the moment that the table names'] as const] : []),
    ['Disclosure control', disclosureClass(facts) === 'personal' ? 'applied' : 'not needed: no persons are counted'],
    ['Source', source],
  ];
}
