const LINE_FEED = 0x0a;

/**
 * Bytes in blocks of at least some size that end with a line. Of a line that is longer than may be read only so much is kept that it shows:
 * no block is longer than one line may be, and one block.
 */
export async function* lineBlocks(
  bytes: AsyncIterable<Uint8Array>,
  least: number,
  longest: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let held: Uint8Array[] = [];
  let size = 0;
  /** How much of the last line is held, and whether the rest of it is left out. */
  let open = 0;
  const keep = (part: Uint8Array) => {
    held.push(part);
    size += part.length;
  };
  for await (const chunk of bytes) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    const room = (part: Uint8Array) => part.subarray(0, Math.max(0, longest + 1 - open));
    if (end === 0) {
      const part = room(chunk);
      open += part.length;
      keep(part);
      continue;
    }
    const first = chunk.indexOf(LINE_FEED);
    keep(room(chunk.subarray(0, first)));
    keep(chunk.subarray(first, end));
    open = 0;
    if (size >= least) {
      yield joined(held, size);
      [held, size] = [[], 0];
    }
    const rest = chunk.subarray(end);
    open = rest.length;
    keep(rest);
  }
  if (size > 0) yield joined(held, size);
}

/** One after the other, in memory of their own, which can go to another thread. */
function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
