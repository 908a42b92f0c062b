import type { Finding } from '@openthb/core';
import type { Summary } from '../engine/summary.js';

/**
 * A way to write a report of findings, piece by piece, so that a report may be longer than memory.
 * @since 0.1.0
 */
export interface ReportFormat {
  /** Kebab-case name, as given to `--format`. */
  readonly id: string;
  /** Begins a report. */
  begin(): ReportWriter;
}

/** Writes one report; each method returns the next piece of text. */
export interface ReportWriter {
  finding(finding: Finding, file: string): string;
  /** The counts of one file. */
  summary(summary: Summary, file: string): string;
  end(): string;
}

/**
 * Defines a format of reports.
 * @since 0.1.0
 */
export function defineReportFormat(format: ReportFormat): ReportFormat {
  return Object.freeze(format);
}
