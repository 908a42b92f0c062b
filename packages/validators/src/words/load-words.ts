import { languages } from './index.js';
import type { Words } from './words.js';

/**
 * The BCP 47 tag of a language that reports and rules can be told in.
 * @since 0.1.0
 */
export type WordsLanguage = keyof typeof languages;

/**
 * The tags of all languages of reports and rules.
 * @since 0.1.0
 */
export const wordsLanguages = Object.freeze(Object.keys(languages)) as readonly WordsLanguage[];

/**
 * Loads the words of a language; no other is loaded.
 * @since 0.1.0
 */
export function loadWords(language: WordsLanguage): Promise<Words> {
  return languages[language]();
}
