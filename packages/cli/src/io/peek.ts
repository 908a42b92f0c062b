/** Reads at least so many bytes, where there are as many, and gives them with all the bytes still to be read. */
export async function peek(
  source: AsyncIterable<Uint8Array>,
  least: number,
): Promise<{ readonly start: Uint8Array; readonly bytes: AsyncIterable<Uint8Array> }> {
  const iterator = source[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let size = 0;
  while (size < least) {
    const next = await iterator.next();
    if (next.done) break;
    seen.push(next.value);
    size += next.value.length;
  }
  const bytes = async function* () {
    try {
      yield* seen.splice(0);
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  };
  return { start: Buffer.concat(seen), bytes: bytes() };
}
