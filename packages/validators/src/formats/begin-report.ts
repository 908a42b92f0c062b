import { type Finding, type RuleText, SdkError, type Severity } from '@openthb/core';
import type { Summary } from '../engine/summary.js';
import { totalOf } from '../engine/total-of.js';
import { en } from '../words/en.js';
import { findingInWords, ruleInWords } from '../words/in-words.js';
import { tell } from '../words/tell.js';
import type { Words } from '../words/words.js';
import type { ReportFormat, Totals } from './define-report-format.js';
import type { Fix } from './fix.js';
import { emptyTally } from './rule-tally.js';
import { atLeast } from './severities.js';

/** How a report is to be written. */
export interface ReportOptions {
  /** What the rules say of themselves, for formats that list them. */
  readonly rules?: readonly RuleText[];
  /** The version of the program that writes the report. */
  readonly programVersion?: string;
  /** How many findings are listed at most; all are counted. Absent: as many as the format lists. */
  readonly maxFindings?: number;
  /** The least severity of a finding that is listed; all are counted. */
  readonly listFrom?: Severity;
  /** Whether values of records are shown, which the report then says. */
  readonly showsValues?: boolean;
  /** Whether nothing is to be said of files in which nothing was listed, where the format allows. */
  readonly quiet?: boolean;
  /** The language of the report; English where none is given. */
  readonly words?: Words;
}

/**
 * A report being written: each method returns the next piece of its text. All findings are counted, by rule too, and
 * the first of each rule are kept; how many are listed is bounded.
 * @since 0.1.0
 */
export interface Report {
  /** `shown`, `fix`: the value that it speaks of and how to repair it, for its owner; taken only with `showsValues`. */
  finding(finding: Finding, file: string, shown?: string, fix?: Fix): string;
  /** The counts of one file, after its findings. */
  summary(summary: Summary, file: string): string;
  /** The last piece; `stopped` tells how far judging came where it did not come to the end. */
  end(stopped?: string): string;
}

/**
 * Begins a report in a format.
 * @since 0.1.0
 */
export function beginReport(format: ReportFormat, options: ReportOptions = {}): Report {
  const { programVersion, listFrom = 'info', quiet = false, showsValues = false, words = en } = options;
  if (showsValues && !format.showsValues) {
    throw new SdkError('unsafe', `Reports in the format ${format.id} are read by other programs, and show no values.`);
  }
  const rules = (options.rules ?? []).map((rule) => ruleInWords(rule, words));
  const all = format.boundsItself === true;
  const most = all ? Infinity : Math.min(options.maxFindings ?? Infinity, format.mostListed ?? Infinity);
  const writer = format.begin({ rules, quiet, words, ...(programVersion !== undefined && { programVersion }) });
  const tally = emptyTally();
  const counts = { files: 0, found: 0, listed: 0, belowList: 0 };
  let summary: Summary | undefined;
  return {
    finding(found, file, shown, fix) {
      const finding = findingInWords(found, words);
      tally.add(finding, file);
      counts.found += 1;
      const wanted = all || atLeast(finding.severity, listFrom);
      if (!wanted) counts.belowList += 1;
      if (!wanted || counts.listed >= most) return '';
      counts.listed += 1;
      return showsValues ? writer.finding(finding, file, shown, fix) : writer.finding(finding, file);
    },
    summary(one, file) {
      counts.files += 1;
      summary = summary ? totalOf(summary, one) : one;
      return writer.summary(one, file);
    },
    end(stopped) {
      const { files, found, listed } = counts;
      return writer.end({
        files,
        found,
        listed,
        rules: tally.rules(),
        ...(summary && { summary }),
        ...noticeOf(counts, listFrom, words, [
          ...(showsValues ? [words.sentences.valuesShown] : []),
          ...(stopped === undefined ? [] : [stopped]),
        ]),
        ...(stopped !== undefined && { stopped }),
      });
    },
  };
}

/** Why findings are not listed, for everyone to see. */
function noticeOf(
  { found, listed, belowList }: { readonly found: number; readonly listed: number; readonly belowList: number },
  listFrom: Severity,
  words: Words,
  before: readonly string[],
): Pick<Totals, 'notice'> {
  const cut = found - belowList - listed;
  const severity = words.sentences[listFrom];
  const told = [
    ...before,
    ...(cut > 0 ? [tell(words, 'listCut', { listed, found: found - belowList, cut })] : []),
    ...(belowList > 0
      ? [tell(words, belowList === 1 ? 'belowListOne' : 'belowList', { severity, count: belowList })]
      : []),
  ];
  return told.length === 0 ? {} : { notice: told.join(' ') };
}
