import type { Located } from '@openthb/core';
import type { ByteReader } from '@openthb/core/bytes';
import { readLine } from './read-line.js';

/** Takes good records by their bytes. */
export interface ByteTaker {
  readonly reader: ByteReader;
  /** Called with each, in its place among those that are read. */
  good(view: DataView): void;
}

/** What stands on the lines of a file, but for good records, which are taken by their bytes. */
export async function* lineRecords(
  bytes: AsyncIterable<Uint8Array>,
  { reader, good }: ByteTaker,
): AsyncGenerator<Located> {
  const { byteLines } = await import('@openthb/validators/bytes');
  const lines = byteLines(reader, undefined, good);
  let read = 0;
  const locatedOf = async (line: Parameters<typeof readLine>[0]) => {
    const located = await readLine(line, line.good + read);
    read += located.filter((one) => one.ok || one.ordinal !== undefined).length;
    return located;
  };
  for await (const chunk of bytes) for (const line of lines.steps(chunk)) yield* await locatedOf(line);
  for (const line of lines.end()) yield* await locatedOf(line);
}
