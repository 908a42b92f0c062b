import { loadReportWords, type ReportLanguage, type Speaker, speakerOf } from '@openthb/reporting';
import { labelsIn } from './lang-option.js';

/** Who speaks a language. */
export async function speakerIn(language: ReportLanguage): Promise<Speaker> {
  return speakerOf(await loadReportWords(language), labelsIn(language));
}
