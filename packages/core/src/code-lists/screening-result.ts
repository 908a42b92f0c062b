import { defineCodeList } from './define-code-list.js';

/** What a screening came to. It never says that a person is a victim, and is no ground to refuse help. */
export type ScreeningResult = 'elements-met' | 'elements-partly-met' | 'insufficient-information';

export const screeningResult = defineCodeList<ScreeningResult>({
  id: 'screening-result',
  kind: 'closed',
  since: '1.0',
  codes: ['elements-met', 'elements-partly-met', 'insufficient-information'],
});
