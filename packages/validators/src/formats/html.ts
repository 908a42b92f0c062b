import type { Finding } from '@openthb/core';
import type { Summary } from '../engine/summary.js';
import type { SuppressionCount } from '../profiles/suppression.js';
import { defineReportFormat, type Totals } from './define-report-format.js';
import { printable, severityText, subjectText } from './finding-text.js';
import { HTML_SCRIPT_DIGEST, htmlScript } from './html-script.js';
import { htmlStyle } from './html-style.js';
import { type Column, tableHtml } from './html-table.js';
import type { RuleTally } from './rule-tally.js';
import { severities } from './severities.js';
import { xmlText } from './xml-text.js';

type Place = RuleTally['first'][number] & { readonly shown?: string };
type FileCounts = readonly [file: string, summary: Summary];

/** One page that stands by itself; nothing is fetched from anywhere. Its tables are whole without the script. */
export const html = defineReportFormat({
  id: 'html',
  title: 'One page that stands by itself, for a browser',
  // A longer table makes browsers slow.
  mostListed: 2000,
  showsValues: true,
  begin() {
    const files: FileCounts[] = [];
    const places: Place[] = [];
    return {
      finding(finding: Finding, file: string, shown?: string) {
        places.push({ file, finding, ...(shown !== undefined && { shown }) });
        return '';
      },
      summary(summary: Summary, file: string) {
        files.push([file, summary]);
        return '';
      },
      end: (totals: Totals) =>
        page([
          heading(
            totals,
            places.some(({ shown }) => shown !== undefined),
          ),
          filesHtml(files),
          suppressedHtml(totals),
          rulesHtml(totals.rules),
          findingsHtml(places, totals),
        ]),
    };
  },
});

function page(parts: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${HTML_SCRIPT_DIGEST}'; base-uri 'none'; form-action 'none'">
<title>Findings by the OpenTHB standard</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
${parts.filter(Boolean).join('\n')}
</main>
<script>${htmlScript}</script>
</body>
</html>
`;
}

function heading({ summary, files, notice }: Totals, showsValues: boolean): string {
  const judged = summary ? `Judged by profile ${xmlText(summary.profile)} as of ${xmlText(summary.asOf)}. ` : '';
  const keys: readonly (readonly [number, string])[] = summary
    ? [
        [summary.read, 'read'],
        [summary.accepted, 'accepted'],
        [summary.withErrors, 'with errors'],
        [summary.unreadable, 'unreadable'],
        [summary.findings.error, 'errors'],
        [summary.findings.warning, 'warnings'],
        [summary.findings.info, 'infos'],
        [summary.safeguards, 'safeguards'],
      ]
    : [];
  return `<h1>Findings by the OpenTHB standard</h1>
<p class="soft">${judged}${files} ${files === 1 ? 'file' : 'files'}.${showsValues ? '' : ' No value of a record is shown here.'}</p>
${notice === undefined ? '' : `<p class="banner">${xmlText(notice)}</p>`}
<ul class="keys">${keys.map(([count, words]) => `<li><strong>${count}</strong>${words}</li>`).join('')}</ul>`;
}

function filesHtml(files: readonly FileCounts[]): string {
  const number = (head: string, of: (summary: Summary) => number): Column<FileCounts> => ({
    head,
    number: true,
    cell: ([, summary]) => `${of(summary)}`,
  });
  const columns: readonly Column<FileCounts>[] = [
    { head: 'File', cell: ([file]) => xmlText(file) },
    number('Read', ({ read }) => read),
    number('Accepted', ({ accepted }) => accepted),
    number('With errors', ({ withErrors }) => withErrors),
    number('Unreadable', ({ unreadable }) => unreadable),
    number('Rules not run', ({ rulesNotRun }) => rulesNotRun),
    number('Errors', ({ findings }) => findings.error),
    number('Warnings', ({ findings }) => findings.warning),
    number('Infos', ({ findings }) => findings.info),
  ];
  return section('Files', tableHtml('What was read, and what came of it', columns, files));
}

function suppressedHtml({ summary }: Totals): string {
  if (!summary?.suppressed?.length) return '';
  const columns: readonly Column<SuppressionCount>[] = [
    { head: 'Rule', cell: ({ rule }) => `<code>${xmlText(rule)}</code>` },
    { head: 'Kept back', number: true, cell: ({ count }) => `${count}` },
    { head: 'Reason', cell: ({ reason }) => xmlText(reason) },
    { head: 'Owner', cell: ({ owner }) => xmlText(owner) },
    { head: 'Until', cell: ({ until, expired }) => `${xmlText(until)}${expired ? ', expired' : ''}` },
  ];
  return section('Suppressed', tableHtml('What the profile keeps from being reported', columns, summary.suppressed));
}

function rulesHtml(rules: readonly RuleTally[]): string {
  if (rules.length === 0) return section('Rules', '<p>No rule found anything.</p>');
  const columns: readonly Column<RuleTally>[] = [
    severityColumn((one) => one),
    { head: 'Rule', cell: ({ rule }) => `<code>${xmlText(rule)}</code>` },
    { head: 'Findings', number: true, cell: ({ count }) => `${count}` },
    { head: 'What is wrong', cell: ({ message }) => xmlText(message) },
    { head: 'More', cell: ({ help }) => `<code>${xmlText(help)}</code>` },
  ];
  const rows = tableHtml('The rules that found something, the gravest first', columns, rules, ({ rule }) => ({
    id: `rule-${rule}`,
  }));
  return section('Rules', rows);
}

function findingsHtml(places: readonly Place[], { listed, found }: Totals): string {
  if (places.length === 0) return '';
  const columns: readonly Column<Place>[] = [
    severityColumn(({ finding }) => finding),
    { head: 'Rule', cell: ({ finding: { rule } }) => `<a href="#rule-${xmlText(rule)}">${xmlText(rule)}</a>` },
    { head: 'File', of: 'path', cell: ({ file }) => xmlText(file) },
    { head: 'Line', number: true, cell: ({ finding: { line } }) => `${line ?? ''}` },
    { head: 'Column', number: true, cell: ({ finding: { column } }) => `${column ?? ''}` },
    { head: 'Record', of: 'path', cell: ({ finding }) => xmlText(subjectText(finding)) },
    { head: 'What is wrong', cell: ({ finding: { message } }) => xmlText(message) },
    ...(places.some(({ shown }) => shown !== undefined)
      ? [{ head: 'Value', of: 'path', cell: ({ shown = '' }: Place) => xmlText(printable(shown)) }]
      : []),
  ];
  const table = tableHtml(
    `${listed} of ${found} findings`,
    columns,
    places,
    ({ finding: { severity, rule }, file }) => ({
      'data-severity': severity,
      'data-rule': rule,
      'data-file': file,
    }),
  );
  return section('Findings', `${filterHtml(places)}\n<div id="findings">${table}</div>`);
}

/** What to show; hidden until the script runs. */
function filterHtml(places: readonly Place[]): string {
  const choice = (name: string, label: string, values: readonly string[]) =>
    `<label>${label}<select name="${name}"><option value="">all</option>${[...new Set(values)]
      .map((value) => `<option>${xmlText(value)}</option>`)
      .join('')}</select></label>`;
  return `<form hidden>
${choice(
  'severity',
  'Severity',
  places.map(({ finding }) => finding.severity),
)}
${choice('rule', 'Rule', places.map(({ finding }) => finding.rule).toSorted())}
${choice(
  'file',
  'File',
  places.map(({ file }) => file),
)}
<label>Words<input name="words" type="search"></label>
<output></output>
</form>`;
}

function severityColumn<T>(of: (row: T) => Pick<Finding, 'severity' | 'class'>): Column<T> {
  return {
    head: 'Severity',
    sort: (row) => severities.indexOf(of(row).severity),
    cell: (row) => `<span class="${of(row).severity}">${severityText(of(row))}</span>`,
  };
}

function section(title: string, body: string): string {
  return `<section>\n<h2>${title}</h2>\n${body}\n</section>`;
}
