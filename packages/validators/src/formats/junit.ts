import type { Finding } from '@openthb/core';
import type { Summary } from '../engine/summary.js';
import { tell } from '../words/tell.js';
import type { Words } from '../words/words.js';
import { defineReportFormat, type ReportAbout, type Totals } from './define-report-format.js';
import { placeText, subjectText } from './finding-text.js';
import { xmlText } from './xml-text.js';

/** What one rule found in one file. */
interface Case {
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly places: string[];
  /** Beyond those of which the place is told. */
  more: number;
}

/** How many places of a rule are told in each file. */
const PLACES = 50;

/**
 * JUnit XML, for programs that run tests: a suite for each file, a test for each rule. A rule that found errors has
 * failed; one that found warnings has passed, and says so. Names of tests stay the same from run to run.
 */
export const junit = defineReportFormat({
  id: 'junit',
  title: 'JUnit XML: a suite for each file, a test for each rule',
  boundsItself: true,
  begin({ rules, words }: ReportAbout) {
    let cases = new Map<string, Case>();
    let before = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="openthb validate">\n';
    return {
      finding(finding: Finding, file: string) {
        const { rule, severity, message } = finding;
        let one = cases.get(rule);
        if (!one) cases.set(rule, (one = { severity, message, places: [], more: 0 }));
        if (one.places.length < PLACES)
          one.places.push(`${placeText(finding, file)}  ${subjectText(finding)}`.trimEnd());
        else one.more += 1;
        return '';
      },
      summary(summary: Summary, file: string) {
        const piece = `${before}${suiteOf(file, summary, cases, { rules, words })}`;
        [before, cases] = ['', new Map()];
        return piece;
      },
      end: ({ stopped }: Totals) => `${before}${stopped === undefined ? '' : stoppedSuite(stopped)}</testsuites>\n`,
    };
  },
});

function suiteOf(
  file: string,
  summary: Summary,
  cases: ReadonlyMap<string, Case>,
  { rules, words }: Pick<ReportAbout, 'rules' | 'words'>,
): string {
  const ids = new Set([...rules.map(({ id }) => id), ...cases.keys()]);
  const failures = [...cases.values()].filter(({ severity }) => severity === 'error').length;
  const counts = {
    read: summary.read,
    accepted: summary.accepted,
    unreadable: summary.unreadable,
    ...summary.findings,
  };
  return [
    `<testsuite ${attributes({ name: file, tests: ids.size, failures, errors: 0, skipped: 0 })}>`,
    '<properties>',
    ...Object.entries({ profile: summary.profile, asOf: summary.asOf, ...counts }).map(
      ([name, value]) => `<property ${attributes({ name, value })}/>`,
    ),
    '</properties>',
    ...[...ids].map((id) => caseOf(id, file, cases.get(id), words)),
    '</testsuite>\n',
  ].join('\n');
}

/** That judging was stopped: a program that counts only failures must not take the rest for good. */
function stoppedSuite(words: string): string {
  const [suite, name] = ['openthb', 'The files were judged to their end'];
  return [
    `<testsuite ${attributes({ name: suite, tests: 1, failures: 0, errors: 1, skipped: 0 })}>`,
    `<testcase ${attributes({ name, classname: suite })}>`,
    `<error ${attributes({ type: 'stopped', message: words })}/>`,
    '</testcase>',
    '</testsuite>\n',
  ].join('\n');
}

function caseOf(id: string, file: string, found: Case | undefined, words: Words): string {
  const start = `<testcase ${attributes({ name: id, classname: file, file })}`;
  if (!found) return `${start}/>`;
  const { severity, message, places, more } = found;
  const lines = [...places, ...(more > 0 ? [tell(words, 'andMore', { count: more })] : [])].map(xmlText).join('\n');
  const body =
    severity === 'error'
      ? `<failure ${attributes({ type: severity, message })}>\n${lines}\n</failure>`
      : `<system-out>\n${xmlText(`${words.sentences[severity]}: ${message}`)}\n${lines}\n</system-out>`;
  return `${start}>\n${body}\n</testcase>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${xmlText(`${value}`)}"`)
    .join(' ');
}
