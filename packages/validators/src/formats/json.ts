import type { Finding } from '@openthb/core';
import type { Summary } from '../engine/summary.js';
import { defineReportFormat, type ReportAbout, type Totals } from './define-report-format.js';
import { REPORT_VERSION } from './report-shape.js';

/** One JSON object, as `reportSchema` describes it: findings, each with its file; counts by rule and by file. */
export const json = defineReportFormat({
  id: 'json',
  title: 'JSON, with a schema of its own',
  showsValues: true,
  begin({ words }: ReportAbout) {
    const files: object[] = [];
    let before = `{\n"report": "${REPORT_VERSION}",\n"findings": [`;
    let open = false;
    return {
      finding(finding: Finding, file: string, shown?: string) {
        const piece = `${before}\n${JSON.stringify({ file, ...finding, shown })}`;
        [before, open] = [',', true];
        return piece;
      },
      summary(summary: Summary, file: string) {
        files.push({ file, ...summary });
        return '';
      },
      end(totals: Totals) {
        const rules = totals.rules.map((one) => ({ ...one, first: undefined }));
        const rest = {
          language: words.language,
          found: totals.found,
          listed: totals.listed,
          notice: totals.notice,
          stopped: totals.stopped,
          rules,
          files,
          total: totals.summary,
        };
        return `${open ? '\n' : before}],\n${JSON.stringify(rest, undefined, 2).slice(2)}\n`;
      },
    };
  },
});
