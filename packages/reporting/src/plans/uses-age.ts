import type { Breakdown } from '../dimensions/define-dimension.js';
import { stepsOf } from '../facts/terms/steps-of.js';
import type { Indicator } from '../indicators/define-indicator.js';

/** The column of ages at the moment that the figures are about. */
const AGE = 'age';

/** Whether the figures of an indicator, broken down so, hang on the moment that ages are taken at. */
export function usesAge({ breakdown, over, where }: Indicator, by: readonly Breakdown[] = []): boolean {
  const looksAtAge = [...stepsOf(where)].some((step) => step.op === 'column' && step.name === AGE);
  return looksAtAge || [breakdown, over, ...by].some((one) => one?.column === AGE);
}
