import { type CodeList, type Labels, labelOf } from '@openthb/core';
import type { Phrase } from './words/phrases.js';
import type { ReportWords } from './words/report-words.js';

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
  /** A text of an indicator, or of whatever else may have no words in the language; then it stays English. */
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

/**
 * Speaks a language.
 * @since 0.1.0
 */
export function speakerOf({ language, phrases }: ReportWords, labels: Labels): Speaker {
  const known: Readonly<Record<string, string>> = phrases;
  const tag = language === 'cnr' ? 'sr-Latn-ME' : language;
  const number = (value: number, decimals = 0): string =>
    new Intl.NumberFormat(tag, { maximumFractionDigits: decimals }).format(value);
  return {
    language,
    say: (phrase, told = {}) =>
      (known[phrase] ?? phrase).replaceAll(/\{(\w+)\}/g, (braces, name: string) => `${told[name] ?? braces}`),
    tell: (text) => known[text] ?? text,
    knows: (text) => language === 'en' || Object.hasOwn(known, text),
    label: (list, code) => labelOf(list, code, labels) ?? code,
    labelIn: (list, code) => labels.lists[list]?.[code],
    number,
    percent: (part) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }).format(part),
  };
}
