import { type ScreeningDimension, screeningDimension } from '@openthb/core';
import type { Instrument } from './define-instrument.js';
import {
  type Answers,
  type DimensionState,
  dimensionState,
  type DimensionStrength,
  dimensionStrength,
} from './dimension-strength.js';
import { type ElementsFound, type ElementState, resultOf } from './elements.js';

/** What the answers to an instrument came to, dimension by dimension. */
export interface AnswersFound extends ElementsFound {
  readonly dimensions: Readonly<Record<ScreeningDimension, DimensionState>>;
  /** How many indicators of each dimension were seen, strong, medium and weak. */
  readonly strengths: Readonly<Record<ScreeningDimension, DimensionStrength>>;
}

/** The dimensions any of which tells how the person was brought into it. */
const brought: readonly ScreeningDimension[] = [
  'deceptive-recruitment',
  'coercive-recruitment',
  'recruitment-by-abuse-of-vulnerability',
  'abuse-of-vulnerability-at-destination',
];

/**
 * What the answers to an instrument speak for. Means: deceptive or coercive recruitment, or abuse of vulnerability then or
 * at the destination in their place; and coercion at the destination. Purpose: exploitation. That the person was recruited
 * at all, the act, is not asked: it is told by `act`. A child needs no means. What is not positive is only not shown by
 * these answers: by law deception suffices, and `together` with the elements of the Protocol never lowers what they show.
 * @see ILO and European Commission, Operational Indicators of Trafficking in Human Beings (2009)
 * @since 0.1.0
 */
export function screenAnswers(
  instrument: Instrument,
  answers: Answers,
  { act }: { readonly act: boolean | undefined },
): AnswersFound {
  const each = <T>(judge: (indicators: Instrument['indicators'], given: Answers) => T) =>
    Object.fromEntries(
      screeningDimension.codes.map((name) => [
        name,
        judge(
          instrument.indicators.filter(({ dimension }) => dimension === name),
          answers,
        ),
      ]),
    ) as Record<ScreeningDimension, T>;
  const dimensions = each(dimensionState);
  const any = (names: readonly ScreeningDimension[]) => anyOf(names.map((name) => dimensions[name]));
  const means = both(any(brought), dimensions['coercion-at-destination']);
  const elements = {
    act: act === undefined ? 'unknown' : act ? 'met' : 'not-met',
    means: instrument.child ? 'not-needed' : elementState(means),
    purpose: elementState(dimensions.exploitation),
  } as const;
  const open = instrument.indicators.filter(
    ({ id, dimension }) => dimensions[dimension] === 'open' && answers[id] === undefined,
  );
  return {
    dimensions,
    strengths: each(dimensionStrength),
    elements,
    result: resultOf(elements),
    evidence: instrument.indicators.filter(({ id }) => answers[id] === true).map(({ id }) => id),
    missing: [...(act === undefined ? ['act'] : []), ...open.map(({ id }) => id)],
  };
}

function anyOf(states: readonly DimensionState[]): DimensionState {
  if (states.includes('positive')) return 'positive';
  return states.includes('open') ? 'open' : 'negative';
}

function both(one: DimensionState, other: DimensionState): DimensionState {
  if (one === 'positive' && other === 'positive') return 'positive';
  return one === 'negative' || other === 'negative' ? 'negative' : 'open';
}

function elementState(state: DimensionState): ElementState {
  return state === 'positive' ? 'met' : state === 'open' ? 'unknown' : 'not-met';
}
