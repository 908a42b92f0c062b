import type { ScreeningElement, ScreeningResult } from '@openthb/core';

/** Whether the answers speak for an element; `unknown`: they do not suffice to say; `not-needed`: nobody asks for it. */
export type ElementState = 'met' | 'not-met' | 'unknown' | 'not-needed';

/**
 * What a screening came to. It never says that a person is a victim, writes no status, and is no ground to refuse help.
 * @since 0.1.0
 */
export interface ElementsFound {
  readonly elements: Readonly<Record<ScreeningElement, ElementState>>;
  readonly result: ScreeningResult;
  /** What the elements rest on: fields of the record, or indicators that were answered with yes. */
  readonly evidence: readonly string[];
  /** What is not answered, and would decide. */
  readonly missing: readonly string[];
}

/** What the states of the elements come to. */
export function resultOf(elements: ElementsFound['elements']): ScreeningResult {
  const states = Object.values(elements).filter((state) => state !== 'not-needed');
  if (states.every((state) => state === 'met')) return 'elements-met';
  if (states.includes('unknown')) return 'insufficient-information';
  return 'elements-partly-met';
}

/**
 * Two screenings of the same person together: one never lowers what the other found.
 * @since 0.1.0
 */
export function together(one: ElementsFound, other: ElementsFound): ElementsFound {
  const order: readonly ElementState[] = ['unknown', 'not-met', 'not-needed', 'met'];
  const higher = (element: ScreeningElement) =>
    order.indexOf(one.elements[element]) >= order.indexOf(other.elements[element])
      ? one.elements[element]
      : other.elements[element];
  const met = [one, other].find(({ result }) => result === 'elements-met');
  const elements = met?.elements ?? { act: higher('act'), means: higher('means'), purpose: higher('purpose') };
  return {
    elements,
    result: resultOf(elements),
    evidence: [...new Set([...one.evidence, ...other.evidence])],
    missing: met ? [] : [...new Set([...one.missing, ...other.missing])],
  };
}
