import { languages } from './index.js';
import type { ReportWords } from './report-words.js';

/**
 * The BCP 47 tag of a language that reports can be written in.
 * @since 0.1.0
 */
export type ReportLanguage = keyof typeof languages;

/**
 * The tags of all languages of reports.
 * @since 0.1.0
 */
export const reportLanguages = Object.freeze(Object.keys(languages)) as readonly ReportLanguage[];

/**
 * Loads what reports say in a language; no other is loaded.
 * @since 0.1.0
 */
export function loadReportWords(language: ReportLanguage): Promise<ReportWords> {
  return languages[language]();
}
