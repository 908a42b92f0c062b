import type { Finding } from '@openthb/core';
import type { Summary } from '../engine/summary.js';
import { countsText } from './counts-text.js';
import { en } from '../words/en.js';
import { tell } from '../words/tell.js';
import { defineReportFormat, type Totals } from './define-report-format.js';
import { placeText, printable, severityText, shownText, subjectText } from './finding-text.js';

/**
 * A line for each finding, as compilers write them, in the order of the files; for editors and for very long lists.
 * Severities are in English, since editors look for the words.
 */
export const lines = defineReportFormat({
  id: 'lines',
  title: 'A line for each finding, as editors read them',
  showsValues: true,
  begin: ({ quiet, words }) => ({
    finding(finding: Finding, file: string, shown?: string) {
      const subject = subjectText(finding);
      const place = placeText(finding, file);
      return `${place}: ${severityText(finding, en)} ${finding.rule} ${finding.message}${subject && ` [${subject}]`}${shownText(shown)}\n`;
    },
    summary: (summary: Summary, file: string) => (quiet ? '' : `${countsText(summary, printable(file), words)}\n`),
    end({ files, summary, notice, listed }: Totals) {
      if (quiet && listed === 0) return '';
      const all =
        files > 1 && summary ? `${countsText(summary, tell(words, 'allFiles', { count: files }), words)}\n` : '';
      return `${all}${notice === undefined ? '' : `${notice}\n`}`;
    },
  }),
});
