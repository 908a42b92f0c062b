import { certainlyBefore, type ImplementationReport, type PartialDate } from '@openthb/core';

/** The last report up to a day. */
export function lastReport(
  reports: readonly ImplementationReport[] | undefined,
  asOf: PartialDate,
): ImplementationReport | undefined {
  return reports?.findLast(({ on }) => !certainlyBefore(asOf, on));
}

/** What a report says itself: progress, problems, gaps. */
export function replyOf(report: ImplementationReport | undefined): readonly string[] {
  return report ? [...(report.progress ?? []), ...(report.problems ?? []), ...(report.gaps ?? [])] : [];
}
