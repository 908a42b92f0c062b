import type { Finding, Severity } from '@openthb/core';
import type { Summary } from '../engine/summary.js';
import { tell } from '../words/tell.js';
import { defineReportFormat, type Totals } from './define-report-format.js';
import { printable, subjectText } from './finding-text.js';

/** GitHub's words for the severities. */
const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Workflow commands of GitHub Actions, which become annotations beside the lines of the file. GitHub shows ten errors and
 * ten warnings of a step; the log holds the rest.
 */
export const github = defineReportFormat({
  id: 'github',
  title: 'Annotations of GitHub Actions',
  begin: ({ quiet, words }) => ({
    finding(finding: Finding, file: string) {
      const { rule, severity, line, column, message } = finding;
      const subject = subjectText(finding);
      return command(
        commands[severity],
        { file: printable(file), line, col: column, title: rule },
        `${message}${subject && ` (${subject})`}`,
      );
    },
    summary({ read, accepted, findings }: Summary, file: string) {
      if (quiet) return '';
      const { error: errors, warning: warnings, info: infos } = findings;
      return `openthb: ${tell(words, 'briefly', { of: printable(file), read, accepted, errors, warnings, infos })}\n`;
    },
    end: ({ notice }: Totals) => (notice === undefined ? '' : command('warning', { title: words.heads.list }, notice)),
  }),
});

function command(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  words: string,
): string {
  const given = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escaped(`${value}`).replaceAll(':', '%3A').replaceAll(',', '%2C')}`);
  return `::${name} ${given.join(',')}::${escaped(words)}\n`;
}

function escaped(words: string): string {
  return words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
