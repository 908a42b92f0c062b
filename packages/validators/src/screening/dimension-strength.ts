import type { Indicator, Strength } from './define-instrument.js';

/** The answers to an instrument: by the id of the indicator, whether it was seen. Absent: not asked, or not known. */
export type Answers = Readonly<Partial<Record<string, boolean>>>;

/** How a dimension came out: `open`: it is not positive yet, and unanswered questions could make it so. */
export type DimensionState = 'positive' | 'negative' | 'open';

/** How many indicators of a dimension were seen, by what each says by itself, and how many nobody answered. */
export interface DimensionStrength extends Readonly<Record<Strength, number>> {
  readonly unanswered: number;
}

/** How strongly a dimension was seen, in numbers of indicators. */
export function dimensionStrength(indicators: readonly Indicator[], answers: Answers): DimensionStrength {
  const seen = (wanted: Strength) =>
    indicators.filter(({ id, strength }) => strength === wanted && answers[id] === true).length;
  return {
    strong: seen('strong'),
    medium: seen('medium'),
    weak: seen('weak'),
    unanswered: indicators.filter(({ id }) => answers[id] === undefined).length,
  };
}

/**
 * Whether a dimension is positive: two strong indicators; one strong and one medium or weak; three medium; or two medium
 * and one weak. One strong indicator alone does not suffice.
 * @see ILO and European Commission, Operational Indicators of Trafficking in Human Beings (2009), page 3
 */
export function dimensionState(indicators: readonly Indicator[], answers: Answers): DimensionState {
  if (isPositive(indicators.filter(({ id }) => answers[id] === true))) return 'positive';
  return isPositive(indicators.filter(({ id }) => answers[id] !== false)) ? 'open' : 'negative';
}

function isPositive(seen: readonly Indicator[]): boolean {
  const count = (wanted: Strength) => seen.filter(({ strength }) => strength === wanted).length;
  const [strong, medium, weak] = [count('strong'), count('medium'), count('weak')];
  return strong >= 2 || (strong === 1 && medium + weak >= 1) || medium >= 3 || (medium >= 2 && weak >= 1);
}
