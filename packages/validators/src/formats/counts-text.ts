import type { Summary } from '../engine/summary.js';
import type { SuppressionCount } from '../profiles/suppression.js';
import { printable } from './finding-text.js';

/** The counts of a file, or of several, in lines. */
export function countsText(summary: Summary, of: string): string {
  const { lines, blank = 0, read, accepted, withErrors, unreadable, rulesNotRun, records, findings } = summary;
  const kinds = Object.entries(records).map(([record, count]) => `${count} ${record}`);
  const law = summary.jurisdiction === undefined ? '' : ` and the law of ${summary.jurisdiction}`;
  return [
    `${of}: ${read} read = ${accepted} accepted + ${withErrors} with errors + ${unreadable} unreadable`,
    ...(lines === undefined ? [] : [`  lines: ${lines}, ${blank} of them blank`]),
    `  records: ${kinds.join(', ') || 'none'}`,
    `  findings: ${findings.error} errors, ${findings.warning} warnings, ${findings.info} infos; ${summary.safeguards} of them safeguards`,
    ...(rulesNotRun > 0 ? [`  rules were not run on ${rulesNotRun} records whose structure is broken`] : []),
    ...(summary.suppressed ?? []).map(suppressedText),
    `  judged by profile ${summary.profile}${law} as of ${summary.asOf}`,
  ].join('\n');
}

function suppressedText({ rule, reason, owner, until, expired, count }: SuppressionCount): string {
  const kept = expired ? 'expired, nothing kept back' : `${count} kept back`;
  return printable(`  suppression of ${rule}: ${kept} (${reason}; ${owner}; until ${until})`);
}
