import { fileRules, type Finding, findingOf, recordsWith } from '@openthb/core';
import { createValidator, type Summary, totalOf } from '@openthb/validators';
import type { ByteCounts, OpenLine } from '@openthb/validators/bytes';
import type { BlocksJudging, Step } from '../blocks/judge-in-blocks.js';
import { readLine } from './read-line.js';

/**
 * Judges the lines of a file by a profile that asks for structure alone: a good record is told by its bytes, and only other
 * lines are read. What is found, and in which order, is what one finds who reads all.
 */
export async function* judgedFromBytes(
  bytes: AsyncIterable<Uint8Array>,
  { profile, asOf }: BlocksJudging,
): AsyncGenerator<Step> {
  const [{ byteJudge }, { byteLines }] = await Promise.all([
    import('@openthb/core/bytes'),
    import('@openthb/validators/bytes'),
  ]);
  const validator = createValidator({ profile, asOf });
  const lines = byteLines(byteJudge(recordsWith(profile.extensions ?? [])));
  // Lines that are blank, but not at the first look.
  let blank = 0;
  const judged = async (open: readonly OpenLine[]): Promise<Step> => {
    const findings: Finding[] = [];
    for (const line of open) {
      const read = await readLine(line, line.good + validator.summary().read);
      if (read.length === 0) blank += 1;
      for (const located of read) findings.push(...validator.next(located));
    }
    return { findings, summary: withGood(validator.summary(), lines.counts(), blank) };
  };
  for await (const chunk of bytes) yield judged(lines.take(chunk));
  const last = await judged(lines.end());
  const none =
    last.summary.read === 0 ? [{ ok: false, finding: findingOf(fileRules.empty, { path: '' }) } as const] : [];
  const late = [...none.flatMap((located) => validator.next(located)), ...validator.ending()];
  yield { findings: [...last.findings, ...late], summary: withGood(validator.summary(), lines.counts(), blank) };
}

/** The counts with those of the records that were told to be good. */
function withGood(summary: Summary, { lines, blank, good }: ByteCounts, more: number): Summary {
  const read = Object.values(good).reduce((sum, count) => sum + count, 0);
  const counted = { ...summary, read, accepted: read, records: { ...good } };
  const nothing = { withErrors: 0, unreadable: 0, rulesNotRun: 0, safeguards: 0 };
  const findings = { error: 0, warning: 0, info: 0 };
  const { suppressed: _, ...told } = { ...counted, ...nothing, findings };
  return { ...totalOf(summary, told), lines, blank: blank + more };
}
