import { labelsOf } from '../dimensions/labels-of.js';
import { answerPhrases } from '../indicators/families/answer-phrases.js';
import type { Indicator } from '../indicators/define-indicator.js';
import type { Speaker } from '../reports/speaker.js';

/** What is told of the numerator or denominator of an indicator: as a whole, or the answers that it ends in one by one. */
export function toldDefinition(text: string, { breakdown }: Indicator, speaker: Speaker): string {
  const [, begun, answers] = /^([^:]+: )(.+)\.$/.exec(text) ?? [];
  const phrase = Object.values(answerPhrases).find((one) => one === `${begun}{answers}.`);
  if (phrase === undefined || answers === undefined || !breakdown) return speaker.tell(text);
  const labels = labelsOf(breakdown);
  const told = answers.split('; ').map((answer) => {
    const [code, label] = Object.entries(labels).find((entry) => entry.includes(answer)) ?? [answer, answer];
    return (breakdown.list && speaker.labelIn(breakdown.list, code)) ?? speaker.tell(label);
  });
  return speaker.say(phrase, { answers: told.join(' · ') });
}
