import type { Answer } from '../plans/plan.js';
import type { Asked } from './asked.js';
import type { OpenPart, PartialGroup } from './partial-result.js';
import { questionOf } from './question-of.js';

/** Answers as they are. Cases are numbered anew, and of who registered nothing is told. */
export function openPart({ request, answers }: Asked): OpenPart {
  const told = Object.entries(answers).filter(([name]) => name !== 'contributors');
  return {
    kind: 'open',
    ...questionOf(request),
    answers: Object.fromEntries(
      told.map(([name, answer]) => [name, (name === 'cases' ? numberedAnew(answer) : answer).map(written)]),
    ),
  };
}

/** The last key of each group names a case. */
function numberedAnew(cases: Answer): Answer {
  const numbers = new Map<unknown, number>();
  return cases.map((group) => {
    const id = group.keys.at(-1);
    if (id === undefined) return group;
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    return { ...group, keys: [...group.keys.slice(0, -1), numbers.get(id)] };
  });
}

function written({ keys, count, sums }: Answer[number]): PartialGroup {
  return {
    keys: keys.map((key) => key ?? null),
    count,
    ...(sums.length > 0 && { sums: sums.map((sum) => sum ?? null) }),
  };
}

/** An answer as it was before it was written. */
export function answerOf(groups: readonly PartialGroup[] = []): Answer {
  return groups.map(({ keys, count, sums = [] }) => ({
    keys: keys.map((key) => key ?? undefined),
    count,
    sums: sums.map((sum) => sum ?? undefined),
  }));
}
