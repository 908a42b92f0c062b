import type { Finding, RuleText } from '@openthb/core';
import type { Summary } from '../engine/summary.js';
import type { Words } from '../words/words.js';
import type { Fix } from './fix.js';
import type { RuleTally } from './rule-tally.js';

/**
 * A way to write a report of findings, piece by piece, so that a report may be longer than memory.
 * @since 0.1.0
 */
export interface ReportFormat {
  /** Kebab-case name, as given to `--format`. */
  readonly id: string;
  readonly title: string;
  /** The most findings that a report lists, whatever is asked for; absent where it holds none of them. */
  readonly mostListed?: number;
  /** Whether it is given every finding, whatever is to be listed, since it tells only the first of each rule. */
  readonly boundsItself?: true;
  /** Whether it can show the values of records, to their owner; one that is made for a server cannot. */
  readonly showsValues?: true;
  /** Whether it tells how a value could be repaired, to the owner of the values. */
  readonly tellsFixes?: true;
  /** Begins a report. */
  begin(about: ReportAbout): ReportWriter;
}

/** What a report says of itself. */
export interface ReportAbout {
  /** What the rules say of themselves, for formats that list them; those that found something are known without it. */
  readonly rules: readonly RuleText[];
  /** The version of the program that writes the report. */
  readonly programVersion?: string;
  /** Whether nothing is to be said of files in which nothing was listed, where the format allows. */
  readonly quiet: boolean;
  /** What the report says in its language; findings and rules are told in it already. */
  readonly words: Words;
}

/** Writes one report; each method returns the next piece of text. */
export interface ReportWriter {
  /** A finding that is listed; with the value that it speaks of, and how to repair it, where that is to be shown. */
  finding(finding: Finding, file: string, shown?: string, fix?: Fix): string;
  /** The counts of one file, after its findings. */
  summary(summary: Summary, file: string): string;
  end(totals: Totals): string;
}

/**
 * What was counted over all files, listed or not.
 * @since 0.1.0
 */
export interface Totals {
  /** How many files. */
  readonly files: number;
  /** The counts of all files together; absent where there was none. */
  readonly summary?: Summary;
  /** The rules that found something, the gravest first. */
  readonly rules: readonly RuleTally[];
  readonly found: number;
  readonly listed: number;
  /** Why not all findings are listed, or not all files were judged; absent where they are. */
  readonly notice?: string;
  /** How far judging came, where it was stopped before the end; it is part of the notice too. */
  readonly stopped?: string;
}

/**
 * Defines a format of reports.
 * @since 0.1.0
 */
export function defineReportFormat(format: ReportFormat): ReportFormat {
  return Object.freeze(format);
}
