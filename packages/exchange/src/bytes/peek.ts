/** How much of a file is looked at to tell what it is. */
const ENOUGH = 64 * 1024;

/**
 * Looks at the beginning of a file without losing it: `start` gives the first bytes, `bytes` all of them.
 */
export function peek(source: AsyncIterable<Uint8Array>): {
  start(): Promise<Uint8Array>;
  readonly bytes: AsyncIterable<Uint8Array>;
} {
  const iterator = source[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  const start = async () => {
    let size = seen.reduce((sum, { length }) => sum + length, 0);
    while (size < ENOUGH) {
      const next = await iterator.next();
      if (next.done) break;
      seen.push(next.value);
      size += next.value.length;
    }
    const bytes = new Uint8Array(Math.min(size, ENOUGH));
    let offset = 0;
    for (const chunk of seen) {
      bytes.set(chunk.subarray(0, bytes.length - offset), offset);
      offset = Math.min(bytes.length, offset + chunk.length);
    }
    return bytes;
  };
  return {
    start,
    bytes: {
      async *[Symbol.asyncIterator]() {
        yield* seen.splice(0);
        yield* { [Symbol.asyncIterator]: () => iterator };
      },
    },
  };
}
