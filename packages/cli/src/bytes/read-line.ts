import { fileRules, findingOf, type Located } from '@openthb/core';
import { readRecordLines } from '@openthb/exchange/openthb';
import type { OpenLine } from '@openthb/validators/bytes';
import { once } from '../blocks/judge-block.js';
import { shiftedLine } from './shifted-line.js';

/** What stands on a line, as it is read where a file has no other, moved to its place; so many records come before it. */
export async function readLine({ line, bytes }: OpenLine, before: number): Promise<readonly Located[]> {
  if (bytes === undefined) {
    const ordinal = before + 1;
    return [{ ok: false, ordinal, finding: findingOf(fileRules.tooLong, { ordinal, path: '', line, column: 1 }) }];
  }
  const read: Located[] = [];
  for await (const located of readRecordLines({ bytes: once(bytes) }).records) {
    if (located.ok || located.finding.rule !== fileRules.empty.id) read.push(shiftedLine(located, before, line - 1));
  }
  return read;
}
