import type { FieldText } from './generated/field-text.js';
import type { Labels } from './labels.js';
import type { Phrase } from './phrase.js';

/** The texts of fields and forms in one language, by their English. */
export type Texts = Readonly<Record<FieldText | Phrase, string>>;

/** Says an English text in a language; braces in it stand for what is filled in. */
export type Say = (english: string, filled?: string) => string;

/**
 * Says texts in the language of some labels. What that language does not know, as the titles of an extension's fields,
 * stays English.
 */
export function sayIn(labels: Labels | undefined): Say {
  return (english, filled = '') => (labels?.texts?.[english] ?? english).replace('{}', () => filled);
}
