import { cyrillic } from '@openthb/core/labels/cyrillic';
import type { ReportWords } from './report-words.js';
import { srLatn } from './sr-Latn.js';

/** Serbian, in Cyrillic script: the words in Latin script, letter by letter. @since 0.1.0 */
export const srCyrl: ReportWords = Object.freeze({
  language: 'sr-Cyrl',
  reviewed: srLatn.reviewed,
  phrases: each(srLatn.phrases),
  texts: each(srLatn.texts!),
});

function each<K extends string>(words: Readonly<Record<K, string>>): Readonly<Record<K, string>> {
  const changed = Object.entries<string>(words).map(([english, said]) => [english, cyrillic(said)]);
  return Object.fromEntries(changed) as Record<K, string>;
}
