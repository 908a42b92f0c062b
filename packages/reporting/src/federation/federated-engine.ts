import { SdkError } from '@openthb/core';
import type { Engine } from '../engines/engine.js';
import type { Value } from '../facts/terms/term.js';
import { mergeAnswers } from '../plans/merge-answers.js';
import type { Answer, Plan } from '../plans/plan.js';
import type { TableRequest } from '../plans/plans-of.js';
import { questionsOf } from './asked.js';
import { answerOf } from './open-part.js';
import type { OpenPart, PartialResult } from './partial-result.js';

/** Answers for several countries at once, from the parts in which nothing is hidden; it knows no other questions. */
export function federatedEngine(parts: readonly PartialResult[], requests: readonly TableRequest[]): Engine {
  const [{ asOf, ageAt, nature }] = parts as readonly [PartialResult, ...PartialResult[]];
  const answers = new Map<string, Answer>();
  for (const [index, request] of requests.entries()) {
    for (const [name, plan] of questionsOf(request, {})) {
      const own = parts.map(({ area, tables }) => {
        const table = tables[index]!;
        return table.kind === 'open' ? answerIn(table, name, area) : [];
      });
      answers.set(textOf(plan), mergeAnswers(own));
    }
  }
  return {
    viewpoint: { asOf, ageAt },
    nature,
    async answer(plan) {
      const known = answers.get(textOf(plan));
      if (!known) throw new SdkError('bad-option', 'The parts do not answer this question.');
      return known;
    },
  };
}

function answerIn({ answers }: OpenPart, name: string, area: string): Answer {
  switch (name) {
    case 'contributors':
      // A country is one contributor, whoever registered in it.
      return answerOf(answers['counts']).map((group) => ({ ...group, keys: [...group.keys, area] }));
    case 'cases':
      return answerOf(answers['cases']).map((group) => ({ ...group, keys: ofArea(group.keys, area) }));
    default:
      return answerOf(answers[name]);
  }
}

/** The numbers of cases are of one country; two parts of it for different years share them, which makes cases fewer, never more. */
function ofArea(keys: readonly Value[], area: string): readonly Value[] {
  const number = keys.at(-1);
  return number === undefined ? keys : [...keys.slice(0, -1), `${area} ${number}`];
}

function textOf({ facts, where, by, sums }: Plan): string {
  return JSON.stringify([facts.id, where ?? null, by, sums ?? null]);
}
