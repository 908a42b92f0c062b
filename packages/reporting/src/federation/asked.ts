import type { Answer, Plan } from '../plans/plan.js';
import { type IndicatorPlans, plansOf, type TableRequest } from '../plans/plans-of.js';
import type { Scope } from '../plans/scope.js';

/** A request with the answers to the questions that it asks. */
export interface Asked {
  readonly request: TableRequest;
  readonly answers: Partial<Record<keyof IndicatorPlans, Answer>>;
}

/** The questions that a request asks, each by what it asks for. */
export function questionsOf(request: TableRequest, scope: Scope): readonly (readonly [keyof IndicatorPlans, Plan])[] {
  const plans: Readonly<Record<string, Plan | undefined>> = { ...plansOf(request, scope) };
  return Object.entries(plans).flatMap(([name, plan]) => (plan ? [[name as keyof IndicatorPlans, plan] as const] : []));
}

/** Asks all questions of a request. */
export async function asked(
  request: TableRequest,
  scope: Scope,
  answer: (plan: Plan) => Promise<Answer>,
): Promise<Asked> {
  const answers: Partial<Record<keyof IndicatorPlans, Answer>> = {};
  for (const [name, plan] of questionsOf(request, scope)) answers[name] = await answer(plan);
  return { request, answers };
}
