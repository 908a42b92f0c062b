import { type Finding, type RuleText, type Severity, STANDARD_VERSION } from '@openthb/core';
import type { Summary } from '../engine/summary.js';
import type { Words } from '../words/words.js';
import { tell } from '../words/tell.js';
import { defineReportFormat, type ReportAbout, type Totals } from './define-report-format.js';
import { subjectText } from './finding-text.js';
import type { Fix } from './fix.js';
import { relativeUri } from './relative-uri.js';
import { ruleUri } from './rule-uri.js';

/** SARIF's words for the severities. */
const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * SARIF 2.1.0, for programs that show findings beside the file. No snippet of the file is in it, and fixes are only where
 * the owner of the data asks for values: what a fix inserts is one.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const sarif = defineReportFormat({
  id: 'sarif',
  title: 'SARIF 2.1.0',
  // GitHub takes no more in one run.
  mostListed: 25_000,
  showsValues: true,
  tellsFixes: true,
  begin(about: ReportAbout) {
    const files: object[] = [];
    let before = START;
    let open = false;
    return {
      finding(finding: Finding, file: string, _shown?: string, fix?: Fix) {
        const result = { ...resultOf(finding, file), ...(fix && { fixes: [fixOf(fix, file)] }) };
        const piece = `${before}\n${JSON.stringify(result)}`;
        [before, open] = [',', true];
        return piece;
      },
      summary(summary: Summary, file: string) {
        files.push({ uri: relativeUri(file), ...summary });
        return '';
      },
      end(totals: Totals) {
        const rest = {
          language: about.words.language,
          tool: { driver: driverOf(about, totals) },
          invocations: [invocationOf(totals)],
          properties: { found: totals.found, listed: totals.listed, files, total: totals.summary },
        };
        return `${open ? '\n' : before}],\n${JSON.stringify(rest, undefined, 2).slice(2)}]}\n`;
      },
    };
  },
});

const START = `{"$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
"version": "2.1.0",
"runs": [{
"columnKind": "utf16CodeUnits",
"results": [`;

function resultOf(finding: Finding, file: string): object {
  const { rule, class: of, severity, message, line, column } = finding;
  const subject = subjectText(finding);
  const uri = relativeUri(file);
  const region = line === undefined ? {} : { region: { startLine: line, ...(column && { startColumn: column }) } };
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri }, ...region },
        ...(subject && { logicalLocations: [{ fullyQualifiedName: subject }] }),
      },
    ],
    // Told by its place alone: nothing of the record's own goes into it, not even a digest.
    partialFingerprints: { 'openthbPlace/v1': `${rule} ${uri} ${subject}`.trimEnd() },
    properties: { class: of },
  };
}

function fixOf({ title, from, to, text }: Fix, file: string): object {
  const deletedRegion = { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  return {
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation: { uri: relativeUri(file) },
        replacements: [{ deletedRegion, insertedContent: { text } }],
      },
    ],
  };
}

function driverOf({ rules, programVersion, words }: ReportAbout, totals: Totals): object {
  const known = new Set(rules.map(({ id }) => id));
  const others = totals.rules
    .filter(({ rule }) => !known.has(rule))
    .map((one): RuleText => ({ ...one, id: one.rule, summary: one.message, rationale: one.message }));
  return {
    name: 'OpenTHB',
    ...(programVersion !== undefined && { semanticVersion: programVersion }),
    rules: [...rules, ...others].map((rule) => descriptorOf(rule, words)),
    properties: { standard: STANDARD_VERSION, ...(totals.summary && { profile: totals.summary.profile }) },
  };
}

function descriptorOf(
  { id, class: of, severity, summary, rationale, source }: RuleText & { readonly source?: string },
  words: Words,
) {
  const from = source === undefined ? [] : [`${tell(words, 'source', { source })}.`];
  const text = [rationale, ...from, tell(words, 'see', { command: `openthb explain ${id}` })].join(' ');
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: rationale },
    help: { text },
    helpUri: ruleUri(id),
    defaultConfiguration: { level: levels[severity] },
    properties: { class: of, tags: [of] },
  };
}

/** Whether the run came to its end; and where its list was cut, that too. */
function invocationOf({ notice, stopped }: Totals): object {
  return {
    executionSuccessful: stopped === undefined,
    ...(notice !== undefined && {
      toolExecutionNotifications: [{ level: 'warning', message: { text: notice } }],
    }),
  };
}
