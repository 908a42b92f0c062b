/** How numerators and denominators are told that are some answers of a dimension; pages have words for them. */
export const answerPhrases = {
  true: 'Those of them of whom it is true: {answers}.',
  others: 'Those and the others: {answers}.',
  ended: 'Those of them whose wait is over, with its days: {answers}.',
  open: 'Those and the ones that wait, as long as they have been waiting: {answers}.',
} as const;

/** The phrase with its answers. */
export function withAnswers(kind: keyof typeof answerPhrases, answers: readonly string[]): string {
  return answerPhrases[kind].replace('{answers}', answers.join('; '));
}
