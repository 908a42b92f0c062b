import type { Phrase } from './phrases.js';

/**
 * What reports say in one language, by their English.
 * @since 0.1.0
 */
export interface ReportWords {
  /** BCP 47 tag, as the labels of codes have it: `en`, `sr-Latn`, `cnr`. */
  readonly language: string;
  /** Whether a native speaker who knows the field has reviewed them. */
  readonly reviewed: boolean;
  readonly phrases: Readonly<Record<Phrase, string>>;
  /** The texts of indicators and dimensions, by their English; absent in English. */
  readonly texts?: Readonly<Record<string, string>>;
}
