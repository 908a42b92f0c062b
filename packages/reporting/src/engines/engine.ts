import type { Nature } from '@openthb/core';
import type { Viewpoint } from '../facts/viewpoint.js';
import type { Answer, Plan } from '../plans/plan.js';

/** How long an engine may take. */
export interface AnswerOptions {
  /** Gives up when it is aborted. */
  readonly signal?: AbortSignal;
}

/**
 * What answers for the records: it groups and counts, and knows no indicator.
 * @since 0.1.0
 */
export interface Engine {
  readonly viewpoint: Viewpoint;
  /** Of the records; `real` where there are none. */
  readonly nature: Nature;
  answer(plan: Plan, options?: AnswerOptions): Promise<Answer>;
}
