import { Presets, SingleBar } from 'cli-progress';
import type { World } from './world.js';

/** Shows how much of the input was read: a bar on a terminal, nothing in a pipe. */
export async function* withProgress(
  bytes: AsyncIterable<Uint8Array>,
  world: World,
  label: string,
): AsyncGenerator<Uint8Array> {
  if (!world.terminal) {
    yield* bytes;
    return;
  }
  const format = `${label}: {value} MB read, {duration_formatted}`;
  const bar = new SingleBar(
    { format, stream: process.stderr, hideCursor: true, clearOnComplete: true },
    Presets.legacy,
  );
  let size = 0;
  bar.start(0, 0);
  try {
    for await (const chunk of bytes) {
      size += chunk.length;
      bar.update(Math.round(size / MEGABYTE));
      yield chunk;
    }
  } finally {
    bar.stop();
  }
}

const MEGABYTE = 1_000_000;
