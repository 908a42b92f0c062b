/** One line of bytes, numbered from 1; without bytes where it was longer than the limit and was skipped. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

const LINE_FEED = 0x0a;

/**
 * Splits bytes at line feeds, holding at most one line. A last line without a line feed is a line; an empty one is not.
 */
export async function* byteLines(bytes: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let number = 1;
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      size += end - start;
      yield { number, bytes: size > limit ? undefined : join(held, chunk.subarray(start, end), size) };
      number += 1;
      held = [];
      size = 0;
      start = end + 1;
    }
    size += chunk.length - start;
    if (size > limit) held = [];
    else if (start < chunk.length) held.push(chunk.subarray(start));
  }
  if (size > 0) yield { number, bytes: size > limit ? undefined : join(held, new Uint8Array(), size) };
}

function join(held: readonly Uint8Array[], last: Uint8Array, size: number): Uint8Array {
  if (held.length === 0) return last;
  const line = new Uint8Array(size);
  let offset = 0;
  for (const part of [...held, last]) {
    line.set(part, offset);
    offset += part.length;
  }
  return line;
}
