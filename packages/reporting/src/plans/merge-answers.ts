import type { Answer, Group } from './plan.js';

/**
 * One answer of several to the same plan, about rows that are apart.
 * @since 0.1.0
 */
export function mergeAnswers(answers: readonly Answer[]): Answer {
  const merged = new Map<string, Group>();
  for (const group of answers.flat()) {
    const key = JSON.stringify(group.keys.map((value) => value ?? null));
    const known = merged.get(key);
    merged.set(key, known ? added(known, group) : group);
  }
  return [...merged.values()];
}

function added(one: Group, other: Group): Group {
  const sums = one.sums.map((sum, index) => {
    const more = other.sums[index];
    return sum === undefined ? more : sum + (more ?? 0);
  });
  return { keys: one.keys, count: one.count + other.count, sums };
}
