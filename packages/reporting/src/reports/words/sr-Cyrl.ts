import { cyrillic } from '@openthb/core/labels/cyrillic';
import type { Phrase } from './phrases.js';
import type { ReportWords } from './report-words.js';
import { srLatn } from './sr-Latn.js';

/** Serbian, in Cyrillic script: the words in Latin script, letter by letter. @since 0.1.0 */
export const srCyrl: ReportWords = Object.freeze({
  language: 'sr-Cyrl',
  reviewed: srLatn.reviewed,
  phrases: Object.fromEntries(
    Object.entries(srLatn.phrases).map(([phrase, words]) => [phrase, cyrillic(words)]),
  ) as Record<Phrase, string>,
});
