import type { Facts } from '../../facts/facts.js';
import type { Answer, Plan } from '../../plans/plan.js';
import type { Engine } from '../engine.js';
import { answerFrom } from './answer-from.js';
import { columnReader, tableOf } from './column-reader.js';
import { ofColumns } from './of-columns.js';

/**
 * Counts in memory, in Node or a browser.
 * @since 0.1.0
 */
export function memoryEngine(facts: Facts): Engine {
  const reader = columnReader(facts);
  return {
    viewpoint: { asOf: facts.asOf, ageAt: facts.ageAt },
    nature: facts.nature,
    async answer(plan: Plan, { signal } = {}): Promise<Answer> {
      signal?.throwIfAborted();
      const { size } = tableOf(facts, plan.facts);
      const met = plan.where && ofColumns(facts, plan.facts, reader).condition(plan.where);
      return answerFrom(plan, size, (name) => reader(plan.facts, name), met);
    },
  };
}
