import type { PartialQuestion, PartialResult } from '../partial-result.js';
import type { Suspicion } from './partial-fault.js';

/** What is asked: the questions, and their digest. */
export interface AskedFor {
  readonly questions: readonly PartialQuestion[];
  readonly plan: string;
}

/** Whether a part answers what is asked; the nearest reason is told, and the digest where there is no nearer one. */
export function questionFaults({ tables, plan }: PartialResult, asked: AskedFor): Suspicion[] {
  const names = (questions: readonly PartialQuestion[]) =>
    JSON.stringify(questions.map(({ indicator, by }) => [indicator, by.map(({ id }) => id)]));
  const all = (of: (question: PartialQuestion) => string) =>
    tables.every((table, index) => of(table) === of(asked.questions[index]!));
  const named = names(tables) === names(asked.questions);
  const sameVersion = named && all(({ version }) => version);
  const defined = sameVersion && all(({ definition }) => definition);
  return [
    [!named, 'other-tables', 'It has other tables than are asked for.'],
    [named && !sameVersion, 'other-version', 'An indicator is of another version than is asked for.'],
    [
      sameVersion && !defined,
      'other-definition',
      'An indicator or a dimension is defined otherwise than is asked for.',
    ],
    [
      defined && plan !== asked.plan,
      'other-plan',
      'It answers another plan than is asked for: what it counts follows from records in another way.',
    ],
  ];
}
