import type { Finding } from '@openthb/core';
import type { Summary } from '../engine/summary.js';
import { defineReportFormat } from './define-report-format.js';

/** One JSON object: `findings`, each with its file, and the `files` with their counts. */
export const json = defineReportFormat({
  id: 'json',
  begin() {
    const files: object[] = [];
    let before = '{\n"findings": [\n';
    return {
      finding(finding: Finding, file: string) {
        const piece = `${before}${JSON.stringify({ file, ...finding })}`;
        before = ',\n';
        return piece;
      },
      summary(summary: Summary, file: string) {
        files.push({ file, ...summary });
        return '';
      },
      end: () => `${before.startsWith('{') ? before : '\n'}],\n"files": ${JSON.stringify(files, undefined, 2)}\n}\n`,
    };
  },
});
