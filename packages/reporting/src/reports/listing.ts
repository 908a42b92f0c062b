import type { Phrase } from './words/phrases.js';

/** What stands in a cell; null where nothing is said. */
export type Cell = string | number | null;

/** A column of a listing. */
export interface ListColumn {
  readonly id: string;
  readonly title: Phrase;
  /** How cells are shown: numbers stand to the right, lights have a sign beside their word. Default: text. */
  readonly kind?: 'number' | 'light';
}

/**
 * Lines of what is not counted, in the language of the page; the same listing feeds picture, page and download.
 * @since 0.1.0
 */
export interface Listing {
  readonly columns: readonly ListColumn[];
  readonly lines: readonly Readonly<Record<string, Cell>>[];
  /** What is said where there are no lines. */
  readonly none: Phrase;
  /** Where the lines come from. */
  readonly source: Phrase;
  readonly caveats?: readonly Phrase[];
  /** What stands at the top of its chapter. */
  readonly keys?: readonly { readonly value: string; readonly words: Phrase }[];
}
