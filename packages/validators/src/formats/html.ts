import type { Finding } from '@openthb/core';
import type { Summary } from '../engine/summary.js';
import type { SuppressionCount } from '../profiles/suppression.js';
import { tell } from '../words/tell.js';
import type { Words } from '../words/words.js';
import { defineReportFormat, type ReportAbout, type Totals } from './define-report-format.js';
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
  begin({ words }: ReportAbout) {
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
        page(words, [
          heading(
            totals,
            places.some(({ shown }) => shown !== undefined),
            words,
          ),
          filesHtml(files, words),
          suppressedHtml(totals, words),
          rulesHtml(totals.rules, words),
          findingsHtml(places, totals, words),
        ]),
    };
  },
});

function page({ language, heads, sentences, reviewed }: Words, parts: readonly string[]): string {
  const last = reviewed ? '' : `<p class="soft">${xmlText(sentences.notReviewed)}</p>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${HTML_SCRIPT_DIGEST}'; base-uri 'none'; form-action 'none'">
<title>${xmlText(heads.title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
${[...parts, last].filter(Boolean).join('\n')}
</main>
<script>${htmlScript}</script>
</body>
</html>
`;
}

function heading({ summary, files, notice }: Totals, showsValues: boolean, words: Words): string {
  const { heads, sentences } = words;
  const about = [
    ...(summary ? [tell(words, 'judgedBy', { profile: summary.profile, asOf: summary.asOf })] : []),
    files === 1 ? sentences.oneFile : tell(words, 'manyFiles', { count: files }),
    ...(showsValues ? [] : [sentences.noValue]),
  ];
  const keys: readonly (readonly [number, string])[] = summary
    ? [
        [summary.read, heads.read],
        [summary.accepted, heads.accepted],
        [summary.withErrors, heads.withErrors],
        [summary.unreadable, heads.unreadable],
        [summary.findings.error, heads.errors],
        [summary.findings.warning, heads.warnings],
        [summary.findings.info, heads.infos],
        [summary.safeguards, heads.safeguards],
      ]
    : [];
  return `<h1>${xmlText(heads.title)}</h1>
<p class="soft">${xmlText(about.join(' '))}</p>
${notice === undefined ? '' : `<p class="banner">${xmlText(notice)}</p>`}
<ul class="keys">${keys.map(([count, head]) => `<li><strong>${count}</strong>${xmlText(head)}</li>`).join('')}</ul>`;
}

function filesHtml(files: readonly FileCounts[], { heads, sentences }: Words): string {
  const number = (head: string, of: (summary: Summary) => number): Column<FileCounts> => ({
    head,
    number: true,
    cell: ([, summary]) => `${of(summary)}`,
  });
  const columns: readonly Column<FileCounts>[] = [
    { head: heads.file, cell: ([file]) => xmlText(file) },
    number(heads.read, ({ read }) => read),
    number(heads.accepted, ({ accepted }) => accepted),
    number(heads.withErrors, ({ withErrors }) => withErrors),
    number(heads.unreadable, ({ unreadable }) => unreadable),
    number(heads.rulesNotRun, ({ rulesNotRun }) => rulesNotRun),
    number(heads.errors, ({ findings }) => findings.error),
    number(heads.warnings, ({ findings }) => findings.warning),
    number(heads.infos, ({ findings }) => findings.info),
  ];
  return section(heads.files, tableHtml(sentences.whatWasRead, columns, files));
}

function suppressedHtml({ summary }: Totals, { heads, sentences }: Words): string {
  if (!summary?.suppressed?.length) return '';
  const columns: readonly Column<SuppressionCount>[] = [
    { head: heads.rule, cell: ({ rule }) => `<code>${xmlText(rule)}</code>` },
    { head: heads.keptBack, number: true, cell: ({ count }) => `${count}` },
    { head: heads.reason, cell: ({ reason }) => xmlText(reason) },
    { head: heads.owner, cell: ({ owner }) => xmlText(owner) },
    { head: heads.until, cell: ({ until, expired }) => xmlText(expired ? `${until}, ${sentences.expired}` : until) },
  ];
  return section(heads.suppressed, tableHtml(sentences.whatIsKept, columns, summary.suppressed));
}

function rulesHtml(rules: readonly RuleTally[], words: Words): string {
  const { heads, sentences } = words;
  if (rules.length === 0) return section(heads.rules, `<p>${xmlText(sentences.noneFound)}</p>`);
  const columns: readonly Column<RuleTally>[] = [
    severityColumn((one) => one, words),
    { head: heads.rule, cell: ({ rule }) => `<code>${xmlText(rule)}</code>` },
    { head: heads.findings, number: true, cell: ({ count }) => `${count}` },
    { head: heads.whatIsWrong, cell: ({ message }) => xmlText(message) },
    { head: heads.more, cell: ({ help }) => `<code>${xmlText(help)}</code>` },
  ];
  const rows = tableHtml(sentences.whichFound, columns, rules, ({ rule }) => ({
    id: `rule-${rule}`,
  }));
  return section(heads.rules, rows);
}

function findingsHtml(places: readonly Place[], { listed, found }: Totals, words: Words): string {
  if (places.length === 0) return '';
  const { heads } = words;
  const columns: readonly Column<Place>[] = [
    severityColumn(({ finding }) => finding, words),
    { head: heads.rule, cell: ({ finding: { rule } }) => `<a href="#rule-${xmlText(rule)}">${xmlText(rule)}</a>` },
    { head: heads.file, of: 'path', cell: ({ file }) => xmlText(file) },
    { head: heads.line, number: true, cell: ({ finding: { line } }) => `${line ?? ''}` },
    { head: heads.column, number: true, cell: ({ finding: { column } }) => `${column ?? ''}` },
    { head: heads.record, of: 'path', cell: ({ finding }) => xmlText(subjectText(finding)) },
    { head: heads.whatIsWrong, cell: ({ finding: { message } }) => xmlText(message) },
    ...(places.some(({ shown }) => shown !== undefined)
      ? [{ head: heads.value, of: 'path', cell: ({ shown = '' }: Place) => xmlText(printable(shown)) }]
      : []),
  ];
  const table = tableHtml(
    tell(words, 'someOf', { listed, found }),
    columns,
    places,
    ({ finding: { severity, rule }, file }) => ({
      'data-severity': severity,
      'data-rule': rule,
      'data-file': file,
    }),
  );
  return section(heads.findings, `${filterHtml(places, words)}\n<div id="findings">${table}</div>`);
}

/** What to show; hidden until the script runs. */
function filterHtml(places: readonly Place[], { heads, sentences }: Words): string {
  const choice = (name: string, label: string, values: readonly string[], told = (value: string) => value) =>
    `<label>${xmlText(label)}<select name="${name}"><option value="">${xmlText(sentences.all)}</option>${[
      ...new Set(values),
    ]
      .map((value) => `<option value="${xmlText(value)}">${xmlText(told(value))}</option>`)
      .join('')}</select></label>`;
  return `<form hidden>
${choice(
  'severity',
  heads.severity,
  places.map(({ finding }) => finding.severity),
  (severity) => sentences[severity as Finding['severity']],
)}
${choice('rule', heads.rule, places.map(({ finding }) => finding.rule).toSorted())}
${choice(
  'file',
  heads.file,
  places.map(({ file }) => file),
)}
<label>${xmlText(heads.words)}<input name="words" type="search"></label>
<output data-words="${xmlText(sentences.shown)}"></output>
</form>`;
}

function severityColumn<T>(of: (row: T) => Pick<Finding, 'severity' | 'class'>, words: Words): Column<T> {
  return {
    head: words.heads.severity,
    sort: (row) => severities.indexOf(of(row).severity),
    cell: (row) => `<span class="${of(row).severity}">${xmlText(severityText(of(row), words))}</span>`,
  };
}

function section(title: string, body: string): string {
  return `<section>\n<h2>${xmlText(title)}</h2>\n${body}\n</section>`;
}
