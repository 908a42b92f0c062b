import type { Finding } from '@openthb/core';
import type { Summary } from '../engine/summary.js';
import { defineReportFormat } from './define-report-format.js';

/** A line for each finding, as compilers write them, and the counts of each file. */
export const text = defineReportFormat({
  id: 'text',
  begin: () => ({
    finding: (finding: Finding, file: string) => `${place(finding, file)}: ${words(finding)}\n`,
    summary: (summary: Summary, file: string) => `${counts(summary, file)}\n`,
    end: () => '',
  }),
});

function place({ line, column }: Finding, file: string): string {
  return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}

function words({ severity, class: of, rule, message, record, ordinal, path }: Finding): string {
  const subject = record === undefined ? '' : ` [${record}${ordinal === undefined ? '' : ` #${ordinal}`}${path}]`;
  return `${severity}${of === 'safeguard' ? ' (safeguard)' : ''} ${rule} ${message}${subject}`;
}

function counts(summary: Summary, file: string): string {
  const {
    lines,
    blank = 0,
    read,
    accepted,
    withErrors,
    unreadable,
    rulesNotRun,
    records,
    findings,
    safeguards,
  } = summary;
  const kinds = Object.entries(records).map(([record, count]) => `${count} ${record}`);
  return [
    `${file}: ${read} read = ${accepted} accepted + ${withErrors} with errors + ${unreadable} unreadable`,
    ...(lines === undefined ? [] : [`  lines: ${lines}, ${blank} of them blank`]),
    `  records: ${kinds.join(', ') || 'none'}`,
    `  findings: ${findings.error} errors, ${findings.warning} warnings, ${findings.info} infos; ${safeguards} of them safeguards`,
    ...(rulesNotRun > 0 ? [`  rules were not run on ${rulesNotRun} records whose structure is broken`] : []),
    `  judged by profile ${summary.profile} as of ${summary.asOf}`,
  ].join('\n');
}
