import { type Phrase, phrases } from './phrases.js';
import type { ReportWords } from './report-words.js';

/** English: phrases as they are. @since 0.1.0 */
export const en: ReportWords = Object.freeze({
  language: 'en',
  reviewed: true,
  phrases: Object.fromEntries(phrases.map((phrase) => [phrase, phrase])) as Record<Phrase, string>,
});
