import type { Finding } from '@openthb/core';
import type { Summary } from '../engine/summary.js';
import { countsText } from './counts-text.js';
import { tell } from '../words/tell.js';
import type { Words } from '../words/words.js';
import { defineReportFormat, type Totals } from './define-report-format.js';
import { placeText, printable, severityText, shownText, subjectText } from './finding-text.js';
import type { RuleTally } from './rule-tally.js';

type Place = RuleTally['first'][number] & { readonly shown?: string };

/** The counts of each file, the rules that found something, and under each rule the places. Holds what it lists. */
export const text = defineReportFormat({
  id: 'text',
  title: 'Counts, then the rules that found something, then the places',
  mostListed: 50_000,
  showsValues: true,
  begin({ quiet, words }) {
    const counts: string[] = [];
    const places = new Map<string, Place[]>();
    return {
      finding(finding: Finding, file: string, shown?: string) {
        const of = places.get(finding.rule);
        const place = { file, finding, ...(shown !== undefined && { shown }) };
        if (of) of.push(place);
        else places.set(finding.rule, [place]);
        return '';
      },
      summary(summary: Summary, file: string) {
        counts.push(countsText(summary, printable(file), words));
        return '';
      },
      end(totals: Totals) {
        if (quiet && totals.listed === 0) return '';
        const { files, summary, rules, notice } = totals;
        if (files > 1 && summary) counts.push(countsText(summary, tell(words, 'allFiles', { count: files }), words));
        const parts = [
          counts.join('\n'),
          ...(rules.length === 0 ? [] : [rulesText(rules, words)]),
          ...rules
            .filter(({ rule }) => !quiet || places.has(rule))
            .map((one) => ruleText(one, words, places.get(one.rule))),
          ...(notice === undefined ? [] : [notice]),
          ...(words.reviewed ? [] : [words.sentences.notReviewed]),
        ];
        return `${parts.join('\n\n')}\n`;
      },
    };
  },
});

/** A line for each rule. */
function rulesText(rules: readonly RuleTally[], words: Words): string {
  const width = Math.max(...rules.map(({ count }) => `${count}`.length));
  const kind = Math.max(...rules.map((rule) => severityText(rule, words).length));
  return [
    words.sentences.byRule,
    ...rules.map(
      (one) =>
        `  ${`${one.count}`.padStart(width)}  ${severityText(one, words).padEnd(kind)}  ${one.rule}  ${one.message}`,
    ),
  ].join('\n');
}

/** Where a rule found something: the places that are listed, or else the first ones. */
function ruleText(tally: RuleTally, words: Words, listed: readonly Place[] = tally.first): string {
  const { rule, message, help, count } = tally;
  const more = count - listed.length;
  return [
    `${rule} ${severityText(tally, words)}: ${message} (${help})`,
    ...listed.map(({ file, finding, shown }) =>
      `  ${placeText(finding, file)}  ${subjectText(finding)}${shownText(shown)}`.trimEnd(),
    ),
    ...(more > 0 ? [`  ${tell(words, 'andMore', { count: more })}`] : []),
  ].join('\n');
}
