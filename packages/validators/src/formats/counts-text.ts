import type { Summary } from '../engine/summary.js';
import type { SuppressionCount } from '../profiles/suppression.js';
import { tell } from '../words/tell.js';
import type { Words } from '../words/words.js';
import { printable } from './finding-text.js';

/** The counts of a file, or of several, in lines. */
export function countsText(summary: Summary, of: string, words: Words): string {
  const { lines, blank = 0, read, accepted, withErrors, unreadable, rulesNotRun, records, safeguards } = summary;
  const { error: errors, warning: warnings, info: infos } = summary.findings;
  const { profile, jurisdiction: law, asOf } = summary;
  const kinds = Object.entries(records).map(([record, count]) => `${count} ${record}`);
  return [
    tell(words, 'counted', { of, read, accepted, withErrors, unreadable }),
    ...(lines === undefined ? [] : [`  ${tell(words, 'lines', { lines, blank })}`]),
    `  ${tell(words, 'records', { kinds: kinds.join(', ') || words.sentences.none })}`,
    `  ${tell(words, 'findings', { errors, warnings, infos, safeguards })}`,
    ...(rulesNotRun > 0 ? [`  ${tell(words, 'rulesNotRun', { count: rulesNotRun })}`] : []),
    ...(summary.suppressed ?? []).map((one) => suppressedText(one, words)),
    `  ${law === undefined ? tell(words, 'judged', { profile, asOf }) : tell(words, 'judgedByLaw', { profile, law, asOf })}`,
  ].join('\n');
}

function suppressedText({ rule, reason, owner, until, expired, count }: SuppressionCount, words: Words): string {
  const kept = expired ? words.sentences.expiredWhole : tell(words, 'keptBack', { count });
  return printable(`  ${tell(words, 'suppression', { rule, kept, reason, owner, until })}`);
}
