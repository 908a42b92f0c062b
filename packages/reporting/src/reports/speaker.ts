import { type CodeList, type Labels, labelOf } from '@openthb/core';
import { filledIn, retold } from './retold.js';
import type { Phrase } from './words/phrases.js';

/** What stands in the place of names in braces. */
type Told = Readonly<Record<string, string | number>>;

/**
 * Says things in the language of a page.
 * @since 0.1.0
 */
export interface Speaker {
  /** BCP 47 tag. */
  readonly language: string;
  say(phrase: Phrase, told?: Told): string;
  /** A text of an indicator, a dimension, or of whatever else may have no words in the language; then it stays English. */
  tell(text: string): string;
  /** Whether there are words for a text. */
  knows(text: string): boolean;
  /** What a code is called. */
  label(list: CodeList<string>, code: string): string;
  /** What a code of the list of that name is called; undefined where nobody says. */
  labelIn(list: string, code: string): string | undefined;
  number(value: number, decimals?: number): string;
  percent(part: number): string;
}

/** What is said in a language by its English, as far as there are words; the words of reports are such. */
interface Spoken {
  readonly language: string;
  readonly phrases: Readonly<Partial<Record<Phrase, string>>>;
  readonly texts?: Readonly<Record<string, string>>;
}

/**
 * Speaks a language.
 * @since 0.1.0
 */
export function speakerOf({ language, phrases, texts }: Spoken, labels: Labels): Speaker {
  const known: Readonly<Record<string, string>> = { ...labels.texts, ...texts, ...phrases };
  const tag = language === 'cnr' ? 'sr-Latn-ME' : language;
  const number = (value: number, decimals = 0): string =>
    new Intl.NumberFormat(tag, { maximumFractionDigits: decimals }).format(value);
  const told = (text: string): string | undefined => (language === 'en' ? text : retold(text, known));
  return {
    language,
    say: (phrase, filled = {}) => filledIn(known[phrase] ?? phrase, filled),
    tell: (text) => told(text) ?? text,
    knows: (text) => told(text) !== undefined,
    label: (list, code) => labelOf(list, code, labels) ?? code,
    labelIn: (list, code) => labels.lists[list]?.[code],
    number,
    percent: (part) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }).format(part),
  };
}
